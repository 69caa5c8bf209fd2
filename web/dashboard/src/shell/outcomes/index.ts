export { OutcomesProvider, useOutcomes, type Outcomes } from "./OutcomesProvider";
