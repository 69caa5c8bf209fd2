import type { DirectoryAnswer, DirectoryClient, DirectoryPerson } from "../api/types";

export const nobody: DirectoryAnswer = { clients: [], staff: [], team: { id: "", name: "" }, more: false };

/** The directory by id; an id it does not know is its own name. */
export class Names {
  private readonly clients: ReadonlyMap<string, DirectoryClient>;
  private readonly staff: ReadonlyMap<string, DirectoryPerson>;
  readonly directory: DirectoryAnswer;

  constructor(directory: DirectoryAnswer) {
    this.directory = directory;
    this.clients = new Map(directory.clients.map(client => [client.id, client]));
    this.staff = new Map(directory.staff.map(person => [person.id, person]));
  }

  client(id: string): string {
    return this.clients.get(id)?.name ?? id;
  }

  clientOf(id: string): DirectoryClient | undefined {
    return this.clients.get(id);
  }

  /** Somebody of the staff, a contact of the policy, or who acted as the audit writes it (`person:csm-1`). */
  person(id: string): string {
    const bare = id.replace(/^person:/, "");
    if (bare === this.directory.team.id && bare !== "") return this.directory.team.name;
    return this.staff.get(bare)?.name ?? bare;
  }

  isStaff(id: string): boolean {
    return this.staff.has(id);
  }
}

export interface Named {
  id: string;
  name: string;
}

/** Those whose name or id has every word, names that begin with the text first; a few, since nobody reads more. */
export function matching<T extends Named>(all: readonly T[], text: string, most = 50): T[] {
  const words = text.trim().toLowerCase().split(/\s+/).filter(word => word !== "");
  if (words.length === 0) return all.slice(0, most);
  const found = all.filter(({ id, name }) => {
    const said = `${name} ${id}`.toLowerCase();
    return words.every(word => said.includes(word));
  });
  const begins = (entry: T): number => (entry.name.toLowerCase().startsWith(words[0] ?? "") ? 0 : 1);
  return found.sort((one, other) => begins(one) - begins(other)).slice(0, most);
}
