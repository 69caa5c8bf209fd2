import { counted, defineWords } from "../../words";

export const importWords = defineWords(
  {
    title: "Import", lead: "Clients or staff from a CSV file, tried first: nothing is written before you say so.",
    what: "What is in the file", kinds: { clients: "Clients", staff: "Staff" }, template: "Download the columns", drop: "Drop a CSV file here", choose: "Choose a file", file: "CSV file", columns: "Columns",
    tooLarge: "The file is larger than 1 MiB: split it.", trying: "Trying the file …", importing: "Importing …", refused: "Not imported",
    found: (created: number, changed: number, unchanged: number, refused: number) => `${created} new, ${changed} changed, ${unchanged} as they were, ${refused} refused`,
    run: (count: number) => `Import ${counted(count, "line", "lines")}`, nothing: "Nothing to import: every line is as it was.", mend: "Mend the refused lines in the file and choose it again; until then nothing is imported.",
    done: (count: number) => `${counted(count, "line", "lines")} imported`, another: "Another file", preview: "What would happen, line by line", happened: "What happened, line by line",
    line: "Line", id: "Id", outcome: "Outcome", says: "What", outcomes: { created: "new", changed: "changed", unchanged: "as it was", refused: "refused" }, empty: "empty", more: (count: number) => `Show ${count} more`,
  },
  {
    title: "가져오기", lead: "CSV 파일의 고객사나 직원을 먼저 시험해 봅니다. 확인하기 전에는 아무것도 기록되지 않습니다.",
    what: "파일 내용", kinds: { clients: "고객사", staff: "직원" }, template: "열 양식 내려받기", drop: "CSV 파일을 여기에 놓으세요", choose: "파일 선택", file: "CSV 파일", columns: "열",
    tooLarge: "파일이 1MiB보다 큽니다. 나누어 주세요.", trying: "파일을 시험하는 중 …", importing: "가져오는 중 …", refused: "가져오지 않았습니다",
    found: (created: number, changed: number, unchanged: number, refused: number) => `새로 ${created}건, 변경 ${changed}건, 그대로 ${unchanged}건, 거부 ${refused}건`,
    run: (count: number) => `${count}줄 가져오기`, nothing: "가져올 것이 없습니다. 모두 그대로입니다.", mend: "거부된 줄을 파일에서 고친 뒤 다시 선택해 주세요. 그 전에는 아무것도 가져오지 않습니다.",
    done: (count: number) => `${count}줄을 가져왔습니다`, another: "다른 파일", preview: "줄별 예상 결과", happened: "줄별 결과",
    line: "줄", id: "ID", outcome: "결과", says: "내용", outcomes: { created: "새로", changed: "변경", unchanged: "그대로", refused: "거부" }, empty: "비어 있음", more: (count: number) => `${count}건 더 보기`,
  },
);
