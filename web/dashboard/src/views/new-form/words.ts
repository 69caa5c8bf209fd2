import { defineWords } from "../../words";

export const newFormWords = defineWords({ title: "New" }, { title: "새로 만들기" });
