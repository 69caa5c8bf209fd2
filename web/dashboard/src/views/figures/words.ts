import { defineWords } from "../../words";

export const figuresWords = defineWords({ title: "Figures" }, { title: "지표" });
