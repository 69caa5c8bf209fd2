import type { components } from "./schema";

/** The service's records, by the names its document gives them. */
export type Schemas = components["schemas"];

export type CalendarDay = Schemas["CalendarDay"];
export type ClientRecord = Schemas["ClientRecord"];
export type ClosurePreview = Schemas["ClosurePreview"];
export type DecisionView = Schemas["DecisionView"];
export type DirectoryAnswer = Schemas["DirectoryAnswer"];
export type DirectoryClient = Schemas["DirectoryClient"];
export type DirectoryPerson = Schemas["DirectoryPerson"];
export type Figure = Schemas["Figure"];
export type FigureBar = Schemas["FigureBar"];
export type FiguresAnswer = Schemas["FiguresAnswer"];
export type FigureTarget = Schemas["FigureTarget"];
export type FigureUnit = Schemas["FigureUnit"];
/** Without its moment: the page takes the time from `Service-Time` alone. */
export type InstancePlan = Omit<Schemas["InstancePlan"], "now">;
export type InstanceView = Schemas["InstanceView"];
export type LedgerRow = Schemas["LedgerRow"];
export type MeAnswer = Schemas["MeAnswer"];
export type MessageKind = Schemas["MessageKind"];
export type MessageState = Schemas["MessageState"];
export type PlannedEntry = Schemas["PlannedEntry"];
export type PolicyEntry = Schemas["PolicyEntry"];
export type PolicyPreview = Schemas["PolicyPreview"];
export type PolicySection = Schemas["PolicySection"];
export type PolicyView = Schemas["PolicyView"];
export type SendingStatus = Schemas["SendingStatus"];
export type TaskResource = Schemas["TaskResource"];
export type TimelineLine = Schemas["TimelineLine"];
/** Without its moment: the page takes the time from `Service-Time` alone. */
export type TodayAnswer = Omit<Schemas["TodayAnswer"], "at">;
export type TodayDeed = Schemas["TodayDeed"];
export type TodayHarm = Schemas["TodayHarm"];
export type TodayItem = Schemas["TodayItem"];
