import { defineWords } from "../../words";

export const messagesWords = defineWords({ title: "Messages" }, { title: "메시지" });
