import { Badge } from "@fluentui/react-components";
import { domainWords, useWords } from "../words";

/** Marks a VIP client; the others need no mark. */
export function TierBadge({ tier }: { tier: string | null | undefined }) {
  const words = useWords(domainWords).tier;
  return tier === "vip" ? <Badge appearance="tint" color="brand" size="medium">{words.vip}</Badge> : null;
}
