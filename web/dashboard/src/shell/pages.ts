/** The pages of the navigation, in its order. */
export const pages = [
  { name: "today", to: "/", end: true },
  { name: "running", to: "/running", end: false },
  { name: "clients", to: "/clients", end: false },
  { name: "messages", to: "/messages", end: false },
  { name: "figures", to: "/figures", end: false },
  { name: "policy", to: "/policy", end: false },
] as const;
