import { choiceWords } from '../../core/report/report-words.ts';
import type { ReadReport } from '../../services/report.ts';
import { reportSearch } from '../forms/report-choice.ts';
import { pathTo } from '../path-to.ts';

/** A statement of 5,000 characters is too long to choose by. */
const maxLabel = 140;

/** What stands around the report: what it is to tell of, and its downloads. */
export function reportView({ report, statements, sources }: ReadReport) {
  const { project, choice } = report;
  const path = pathTo('projects', project.id, 'report');
  const search = reportSearch(choice);
  const file = (extension: string) =>
    `${pathTo('api', 'projects', project.id, `report.${extension}`)}${search}`;
  const topics = [...new Set(statements.map(({ topic }) => topic))].filter((topic) => topic !== '');
  return {
    project,
    watch: {
      seq: report.seq,
      types: 'relation assessment stance silence statement citation check source project',
    },
    address: path,
    running: `${path}/running.css`,
    topics: topics.map((topic) => ({ topic, isChosen: topic === choice.topic })),
    statements: statements.map(({ id, text }) => ({
      id,
      label: text.length <= maxLabel ? text : `${text.slice(0, maxLabel).trimEnd()}…`,
      isChosen: choice.statements?.includes(id) ?? false,
    })),
    sources: sources.map(({ id, title, framing, language }) => ({
      id,
      label: title,
      framing,
      lang: language,
      isChosen: choice.sources?.includes(id) ?? false,
    })),
    inTextOrder: choice.quotes === 'text',
    isPart: choiceWords(report) !== '',
    isOpen: choice.statements !== undefined || choice.sources !== undefined,
    downloads: { html: file('html'), markdown: file('md') },
  };
}
