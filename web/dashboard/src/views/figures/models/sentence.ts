import type { Language, LocalizedText } from "../../../words/dictionary";
import { localized } from "../../../words/localized";
import type { Figure } from "../../../api/types";
import type { FiguresWords } from "../words";
import type { Step } from "./period";
import { stepName } from "./stepLabel";
import { summaryOf } from "./trend";
import { targetText, valueText, verdictOf } from "./value";

/** The whole picture in a few sentences, for who does not see it. */
export function sentenceOf(figure: Figure, by: Step, words: FiguresWords, language: Language): string {
  const name = (text: LocalizedText): string => localized(text, language);
  const summary = summaryOf(figure.points.map(point => point.value));
  if (figure.value === null || !summary) return words.picture.sentence(name(figure.name), words.nothing, "").trim();
  const say = (value: number): string => valueText(value, figure.unit, language);
  const at = (index: number): string => stepName(figure.points[index]!.from, by, language);
  const target = targetText(figure.target, figure.unit, language);
  const most = figure.distribution.reduce<Figure["distribution"][number] | null>((best, one) => (one.count > (best?.count ?? 0) ? one : best), null);
  const rest = [
    target && `${words.target(target)}, ${words.verdict[verdictOf(figure)]}.`,
    words.picture.span(say(summary.lowest), at(summary.lowestAt), say(summary.highest), at(summary.highestAt)),
    words.picture.latest(say(summary.latest), at(summary.latestAt)),
    summary.gaps > 0 && words.picture.gaps(summary.gaps),
    most && words.picture.most(name(most.label), most.count),
  ];
  return words.picture.sentence(name(figure.name), say(figure.value), rest.filter(Boolean).join(" "));
}

/** One point, as it is read out under the finger, the mouse or the arrow keys. */
export function readoutOf(figure: Figure, index: number, by: Step, count: (count: number) => string, words: FiguresWords, language: Language): string {
  const point = figure.points[index];
  if (!point) return "";
  const at = stepName(point.from, by, language);
  if (point.value === null) return words.picture.readoutGap(at);
  return words.picture.readout(at, valueText(point.value, figure.unit, language), count(point.count));
}
