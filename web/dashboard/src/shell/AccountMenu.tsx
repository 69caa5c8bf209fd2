import { makeStyles, Menu, MenuButton, MenuGroup, MenuGroupHeader, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { KeyboardRegular, PersonRegular, SignOutRegular } from "@fluentui/react-icons";
import { useQueryClient } from "@tanstack/react-query";
import { signOut, useMe } from "../api/me";
import { domainWords, nameIn, useWords } from "../words";
import { useOutcomes } from "./outcomes";
import { shortcutsShown } from "./shortcuts/shortcutsState";
import { shortcutWords } from "./shortcuts/words";
import { shellWords } from "./words";

const useStyles = makeStyles({ name: { "@media (max-width: 599px)": { display: "none" } }, button: { "@media (max-width: 599px)": { minWidth: "auto" } } });

export default function AccountMenu({ name }: { name: string }) {
  const styles = useStyles();
  const me = useMe();
  const client = useQueryClient();
  const outcomes = useOutcomes();
  const words = useWords(shellWords).account;
  const { role } = useWords(domainWords);
  const shortcuts = useWords(shortcutWords).show;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" menuIcon={{ className: styles.name }} icon={<PersonRegular />} className={styles.button} aria-label={`${words.label}: ${name}`}><span className={styles.name}>{name}</span></MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{words.signedInAs} {name} ({me.roles.map(one => nameIn(role, one)).join(", ")})</MenuGroupHeader>
            <MenuItem icon={<KeyboardRegular />} onClick={() => shortcutsShown.set(true)}>{shortcuts}</MenuItem>
            <MenuItem icon={<SignOutRegular />} onClick={() => void signOut(client).catch(outcomes.failed)}>{words.signOut}</MenuItem>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
