import type { DirectoryClient } from "../../../api/types";

/** Clients shown at once (assumed): nobody reads on, they type on. */
export const mostShown = 100;

/** The clients whose name or id has every word of the question, by name. A word is found anywhere: Korean names are one word. */
export function findClients(clients: readonly DirectoryClient[], question: string, language: string): DirectoryClient[] {
  const words = question.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return clients
    .filter(client => words.every(word => `${client.name} ${client.id}`.toLocaleLowerCase().includes(word)))
    .sort((one, other) => one.name.localeCompare(other.name, language) || one.id.localeCompare(other.id, "en"));
}
