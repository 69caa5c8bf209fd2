import { useMe } from "../../../api/me";
import { Due } from "../../../parts/Due";
import { Row, Rows } from "../../../parts/Rows";
import { RuleId } from "../../../parts/RuleId";
import { Section } from "../../../parts/Section";
import { Failed } from "../../../shell/states";
import { RowActions } from "../actions/RowActions";
import { taskActions } from "../actions/models/otherActions";
import type { Detail } from "../detail";
import { useTasks } from "../useDetail";
import { Mark } from "../../../parts/Mark";
import { useTellers } from "./tellers";

/** What people owe or did for it. */
export function TasksSection({ detail }: { detail: Detail }) {
  const { words, names, when, say } = useTellers();
  const me = useMe();
  const query = useTasks(detail.instance.id);
  const tasks = query.data;
  const said = words.tasks;
  if (query.isError && !tasks) return <Section title={said.title}><Failed error={query.error} retry={query.refetch} /></Section>;
  if (!tasks) return null;
  return (
    <Section title={said.title} aside={tasks.length > 0 ? tasks.length : undefined}>
      {tasks.length === 0 && <p>{said.none}</p>}
      <Rows>
        {tasks.map(task => (
          <Row key={task.taskId} title={<>{say(task.subject)} <RuleId id={task.ruleId} /></>} below={[names.person(task.owner), (task.detail && say(task.detail))].filter(Boolean).join(" · ")}>
            {task.state === "done" ? <Mark tone="good">{said.done(names.person(task.doneBy ?? ""), when(task.doneAt) ?? "")}</Mark> : <Due due={task.due} />}
            <RowActions actions={taskActions(task, me)} subject={{ detail, target: task.taskId, task }} about={say(task.subject)} />
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
