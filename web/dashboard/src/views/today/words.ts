import { defineWords } from "../../words";

export const todayWords = defineWords({ title: "Today" }, { title: "오늘" });
