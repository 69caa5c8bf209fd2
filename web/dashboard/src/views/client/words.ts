import { defineWords } from "../../words";

export const clientWords = defineWords({ title: "Client" }, { title: "고객" });
