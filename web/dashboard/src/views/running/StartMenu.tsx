import { Button, makeStyles, Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens } from "@fluentui/react-components";
import { AddRegular, ArrowUploadRegular } from "@fluentui/react-icons";
import { useNavigate } from "react-router";
import { useMay } from "../../api/me";
import { useWords } from "../../words";
import { runningWords } from "./words";

const useStyles = makeStyles({ root: { display: "flex", gap: tokens.spacingHorizontalS } });

/** What the reader may begin here. */
export function StartMenu() {
  const styles = useStyles();
  const words = useWords(runningWords).start;
  const go = useNavigate();
  const opens = useMay("specialist", "csm", "cs-lead");
  const hands = useMay("csm", "cs-lead");
  const imports = useMay("cs-lead", "operator");
  if (!opens && !imports) return null;
  return (
    <div className={styles.root}>
      {imports && <Button icon={<ArrowUploadRegular />} onClick={() => void go("/import")}>{words.import}</Button>}
      {opens && <Menu>
        <MenuTrigger disableButtonEnhancement><MenuButton appearance="primary" icon={<AddRegular />}>{words.button}</MenuButton></MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void go("/running/new/issue")}>{words.issue}</MenuItem>
            {hands && <MenuItem onClick={() => void go("/running/new/transition")}>{words.transition}</MenuItem>}
            <MenuItem onClick={() => void go("/running/new/feedback")}>{words.feedback}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>}
    </div>
  );
}
