import { defineWords } from "../../words";

export const runningWords = defineWords({ title: "Running" }, { title: "진행 중" });
