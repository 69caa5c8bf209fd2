import { defineWords } from "../../words";

export const policyWords = defineWords({ title: "Policy and calendar" }, { title: "정책과 달력" });
