import { defineWords } from "../../words";

export const missingWords = defineWords({ title: "Not found" }, { title: "찾을 수 없음" });
