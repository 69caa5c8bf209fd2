import { defineWords } from "../../words";

export const importWords = defineWords({ title: "Import" }, { title: "가져오기" });
