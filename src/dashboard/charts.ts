import type { DashboardSeries } from '../contracts/dashboard.ts';
import type { Verdict } from '../contracts/verdict.ts';
import type { ChartMark } from '../reports/dashboard/html.ts';
import { escapeHtml } from '../reports/escape.ts';
import { formatQuantity } from '../reports/format.ts';

const WIDTH = 560;
const HEIGHT = 230;

/** Colours that stand for those of the page, which differ between light and dark. */
const COLOURS = {
  text: '#010101',
  muted: '#010102',
  line: '#010103',
  panel: '#010104',
  passed: '#010105',
  failed: '#010106',
  inconclusive: '#010107',
  skipped: '#010108',
  error: '#010109',
} as const;

/** Forms differ as well, for who sees no colours. */
const SYMBOLS: Readonly<Record<Verdict, string>> = {
  passed: 'circle',
  failed: 'diamond',
  inconclusive: 'triangle',
  skipped: 'emptyCircle',
  error: 'rect',
};

/** Place of the marks among the series of a chart. */
const MARKS = 3;

export interface ChartInput {
  series: DashboardSeries;
  unit: string;
  /** One for each point. */
  marks: readonly ChartMark[];
  /** Value that a gate of the newest run asks for. */
  required: number | null;
}

export type DrawChart = (input: ChartInput, id: string) => string;

/** Loads ECharts, and returns what draws one chart as SVG that takes its colours from the page and holds no style. */
export async function chartDrawer(): Promise<DrawChart> {
  const [core, { LineChart, ScatterChart }, { GridComponent, MarkLineComponent }, { SVGRenderer }] =
    await Promise.all([
      import('echarts/core'),
      import('echarts/charts'),
      import('echarts/components'),
      import('echarts/renderers'),
    ]);
  core.use([LineChart, ScatterChart, GridComponent, MarkLineComponent, SVGRenderer]);
  return (input, id) => {
    const chart = core.init(null, undefined, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT });
    try {
      chart.setOption(optionsOf(input));
      return pageSvg(chart.renderToSVGString(), id, input.marks);
    } finally {
      chart.dispose();
    }
  };
}

function optionsOf({ series, unit, marks, required }: ChartInput): Record<string, unknown> {
  const { points, changes, measure } = series;
  const axisLabel = { color: COLOURS.muted, fontSize: 13, hideOverlap: true };
  const axisLine = { show: true, lineStyle: { color: COLOURS.line } };
  const ends = (end: 0 | 1) => points.map(({ interval }) => interval[end]);
  const [lows, highs] = [ends(0), ends(1)];
  const isRate = measure === 'success_rate';
  const lowest = Math.min(...points.map(({ value, interval: [low] }) => low ?? value), required ?? Infinity);
  const line = { type: 'line', symbol: 'none', silent: true, animation: false } as const;
  const indexOf = new Map(points.map(({ run_id }, i) => [run_id, i]));
  const rule = (at: object, dash: number[]) => ({
    ...at,
    lineStyle: { color: COLOURS.text, type: dash, width: 1.25 },
  });
  return {
    animation: false,
    grid: { left: 62, right: 34, top: 14, bottom: 30 },
    xAxis: {
      type: 'category',
      data: points.map(({ run_id: id }) => `${id.slice(0, 4)}-${id.slice(4, 6)}-${id.slice(6, 8)}`),
      axisLabel,
      axisLine,
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      ...(isRate ? rateAxis(lowest) : { scale: true, splitNumber: 4 }),
      axisLabel: { ...axisLabel, formatter: (value: number) => axisText(value, unit) },
      splitLine: { lineStyle: { color: COLOURS.line, width: 0.6 } },
    },
    series: [
      // The interval: an unseen line, and an area on it.
      { ...line, stack: 'interval', lineStyle: { opacity: 0 }, data: lows },
      {
        ...line,
        stack: 'interval',
        lineStyle: { opacity: 0 },
        z: 1,
        areaStyle: { color: COLOURS.line, opacity: 0.55 },
        data: highs.map((high, i) => (high === null || lows[i] == null ? null : high - lows[i])),
      },
      {
        ...line,
        lineStyle: { color: COLOURS.muted, width: 1.25 },
        data: points.map(({ value }) => value),
        markLine: {
          symbol: 'none',
          silent: true,
          animation: false,
          label: { show: false },
          data: [
            ...changes.map(({ run_id }) => rule({ xAxis: indexOf.get(run_id)! }, [2, 3])),
            ...(required === null ? [] : [rule({ yAxis: required }, [7, 4])]),
          ],
        },
      },
      {
        type: 'scatter',
        animation: false,
        z: 5,
        symbolSize: points.length > 120 ? 5 : 8,
        data: points.map(({ value }, i) => ({
          value,
          symbol: SYMBOLS[marks[i]!.verdict],
          itemStyle: { color: COLOURS[marks[i]!.verdict] },
        })),
      },
    ],
  };
}

/** From a round share below the lowest value up to 1. */
function rateAxis(lowest: number): { min: number; max: number; interval: number } {
  const interval = lowest < 0.6 ? 0.2 : 0.1;
  const min = Math.max(0, Math.floor(lowest / interval - 0.25) * interval);
  return { min: Number(min.toFixed(1)), max: 1, interval };
}

function axisText(value: number, unit: string): string {
  if (unit === 'share') return `${Math.round(value * 100)} %`;
  return formatQuantity(Number(value.toPrecision(4)), unit)
    .replace(/(\.\d*?)0+(?= )/, '$1')
    .replace('. ', ' ');
}

const MARK = new RegExp(
  `<path ((?:(?!ecmeta_|>).)*)ecmeta_series_index="${MARKS}" ecmeta_data_index="(\\d+)"[^>]*></path>`,
  'g',
);

/** Without styles, which the page's policy refuses, and with a link around each mark. */
function pageSvg(svg: string, id: string, marks: readonly ChartMark[]): string {
  const bare = svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:xmlns:xlink|version|baseProfile|pointer-events|xml:space)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => attributesOf(style))
    .replace(/\bzr\d+-/g, `${id}-`);
  const linked = bare.replace(MARK, (_, shape: string, index: string) => {
    const { href, text } = marks[Number(index)]!;
    return `<a href="${escapeHtml(href)}" tabindex="-1"><path ${shape.trim()}/><title>${escapeHtml(text)}</title></a>`;
  });
  return Object.entries(COLOURS)
    .reduce((text, [name, colour]) => text.replaceAll(`"${colour}"`, `"var(--${name})"`), linked)
    .replace(/ (?:class|ecmeta_[a-z_]+)="[^"]*"/g, '')
    .replace(/<svg [^>]*>/, `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">`)
    .replace(/<rect [^>]*fill="none"[^>]*><\/rect>/, '')
    .replace(/\n+/g, '\n');
}

function attributesOf(style: string): string {
  return style
    .split(';')
    .filter((part) => /^(?:font-size|font-weight|fill-opacity|opacity):/.test(part))
    .map((part) => {
      const [name, value] = part.split(':') as [string, string];
      return ` ${name}="${value.replace(/px$/, '')}"`;
    })
    .join('');
}
