import { defineWords } from "../words";

export const partWords = defineWords({ cancel: "Cancel" }, { cancel: "취소" });
