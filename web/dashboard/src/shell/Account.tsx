import { Menu, MenuButton, MenuGroup, MenuGroupHeader, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { PersonRegular, SignOutRegular } from "@fluentui/react-icons";
import { useQueryClient } from "@tanstack/react-query";
import { signOut, useMe } from "../api/me";
import { useWords } from "../words";
import { useOutcomes } from "./outcomes";
import { shellWords } from "./words";

export function Account() {
  const me = useMe();
  const client = useQueryClient();
  const outcomes = useOutcomes();
  const words = useWords(shellWords).account;
  const name = me.staffId ?? me.actor;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={<PersonRegular />} aria-label={`${words.label}: ${name}`}>{name}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{words.signedInAs} {name} ({me.roles.join(", ")})</MenuGroupHeader>
            <MenuItem icon={<SignOutRegular />} onClick={() => void signOut(client).catch(outcomes.failed)}>{words.signOut}</MenuItem>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
