import { defineWords } from "../../words";

export const instanceWords = defineWords({ title: "Process" }, { title: "프로세스" });
