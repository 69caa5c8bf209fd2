import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { useMay } from "../../api/me";
import { shorten } from "../../models/shorten";
import { Page } from "../../shell/Page";
import { wide } from "../../shell/breakpoints";
import { Answer } from "../../shell/states";
import { domainWords, nameIn, useWords } from "../../words";
import { ActionBar } from "./actions/ActionBar";
import { businessId, type Detail } from "./detail";
import { Header } from "./Header";
import { DepartureSection } from "./sections/DepartureSection";
import { FeedbackSection } from "./sections/FeedbackSection";
import { HistorySection } from "./sections/HistorySection";
import { IssueSection } from "./sections/IssueSection";
import { MessagesSection } from "./sections/MessagesSection";
import { OrderSection } from "./sections/OrderSection";
import { SurveySection } from "./sections/SurveySection";
import { TasksSection } from "./sections/TasksSection";
import { TransitionSection } from "./sections/TransitionSection";
import { TimelinePart } from "./TimelinePart";
import { useDetail } from "./useDetail";
import { instanceViewWords } from "./words";

/** Columns of a title that stays a title (assumed); the whole of it stands below. */
const titleWidth = 90;

const useStyles = makeStyles({
  columns: { display: "grid", gap: tokens.spacingVerticalL, gridTemplateColumns: "minmax(0, 1fr)", alignItems: "start", [wide]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" } },
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  link: { color: tokens.colorBrandForegroundLink },
});

export default function InstanceView() {
  const { id = "" } = useParams();
  const words = useWords(instanceViewWords);
  const detail = useDetail(id);
  const { process } = useWords(domainWords);
  const styles = useStyles();
  const instance = detail.data?.instance;
  const title = instance ? shorten(instance.subject, titleWidth) : businessId(id);
  return (
    <Page
      title={title}
      wide
      lead={<><Link className={styles.link} to="/running">{words.back}</Link>{instance && ` · ${nameIn(process, instance.process)} ${businessId(instance.id)}${title === instance.subject ? "" : ` · ${instance.subject}`}`}</>}
    >
      <Answer query={detail} rows={8}>{data => <Parts key={data.instance.id} detail={data} />}</Answer>
    </Page>
  );
}

function Parts({ detail }: { detail: Detail }) {
  const styles = useStyles();
  const words = useWords(instanceViewWords);
  const seesHistory = useMay("cs-lead", "operator");
  const [shown, setShown] = useState<string | null>(null);
  const messages = detail.process === "other" || detail.process === "departure" ? null : (detail.view.messages ?? []);
  return (
    <>
      <Header instance={detail.instance} />
      <ActionBar detail={detail} />
      <TimelinePart id={detail.instance.id} own={detail.process === "other" ? undefined : (detail.view.timeline ?? [])} onMessage={setShown}>
        {list => (
          <div className={styles.columns}>
            <div className={styles.column}><Own detail={detail} />{detail.process === "other" && <p>{words.noView}</p>}</div>
            <div className={styles.column}>
              {messages && <MessagesSection detail={detail} messages={messages} shown={shown} onShow={setShown} />}
              <TasksSection detail={detail} />
              {list}
            </div>
          </div>
        )}
      </TimelinePart>
      {seesHistory && <HistorySection id={detail.instance.id} />}
    </>
  );
}

function Own({ detail }: { detail: Detail }) {
  switch (detail.process) {
    case "escalation": return <IssueSection view={detail.view} />;
    case "order": return <OrderSection view={detail.view} />;
    case "transition": return <TransitionSection view={detail.view} />;
    case "feedback-loop": return <FeedbackSection view={detail.view} />;
    case "survey": return <SurveySection view={detail.view} />;
    case "departure": return <DepartureSection view={detail.view} />;
    case "other": return null;
  }
}
