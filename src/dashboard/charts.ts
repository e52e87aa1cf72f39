import type { Verdict } from '../contracts/verdict.ts';
import type { ChartMark, Draw, DrawnChart } from '../reports/dashboard/chart.ts';
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

/** Loads ECharts, and returns what draws one chart as SVG that takes its colours from the page and holds no style. */
export async function chartDrawer(): Promise<Draw> {
  const [
    core,
    { LineChart, ScatterChart },
    { GridComponent, MarkLineComponent },
    { SVGRenderer },
    { LabelLayout },
  ] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
    import('echarts/features'),
  ]);
  core.use([LineChart, ScatterChart, GridComponent, MarkLineComponent, SVGRenderer, LabelLayout]);
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

function optionsOf(chart: DrawnChart): Record<string, unknown> {
  const { values, intervals, changes, limits, unit, extra, marks } = chart;
  const axisLabel = { color: COLOURS.muted, fontSize: 13, hideOverlap: true };
  const axisLine = { show: true, lineStyle: { color: COLOURS.line } };
  const [lows, highs] = [intervals.map(([low]) => low), intervals.map(([, high]) => high)];
  const known = limits.filter((limit) => limit !== null);
  const lowest = Math.min(...values.map((value, i) => lows[i] ?? value), ...known);
  const line = { type: 'line', symbol: 'none', silent: true, animation: false } as const;
  const rule = (at: object, dash: number[]) => ({
    ...at,
    lineStyle: { color: COLOURS.text, type: dash, width: 1.25 },
  });
  // One limit for all is one line; of several, each holds from its point on.
  const isOneLimit = known.length === limits.length && new Set(known).size === 1;
  return {
    animation: false,
    grid: { left: 62, right: extra.length === 0 ? 34 : 84, top: 14, bottom: 30 },
    xAxis: { type: 'category', data: chart.labels, axisLabel, axisLine, axisTick: { show: false } },
    yAxis: {
      type: 'value',
      ...(unit === 'share' ? rateAxis(lowest) : unit === 'findings' ? COUNT_AXIS : VALUE_AXIS),
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
        data: values,
        markLine: {
          symbol: 'none',
          silent: true,
          animation: false,
          label: { show: false },
          data: [
            ...changes.map((index) => rule({ xAxis: index }, [2, 3])),
            ...(isOneLimit ? [rule({ yAxis: known[0]! }, [7, 4])] : []),
          ],
        },
      },
      {
        type: 'scatter',
        animation: false,
        z: 5,
        symbolSize: values.length > 120 ? 5 : 8,
        data: values.map((value, i) => ({
          value,
          symbol: SYMBOLS[marks[i]!.verdict],
          itemStyle: { color: COLOURS[marks[i]!.verdict] },
        })),
      },
      ...(isOneLimit || known.length === 0 ? [] : [{ ...line, ...limitLine(), data: limits }]),
      ...extra.map(({ name, values: own }, i) => ({
        ...line,
        lineStyle: { color: COLOURS.text, width: 1.25, type: DASHES[i % DASHES.length] },
        endLabel: { show: true, color: COLOURS.muted, fontSize: 12, formatter: name },
        labelLayout: { moveOverlap: 'shiftY' },
        data: own,
      })),
    ],
  };
}

/** Lines beside the main one differ by these and by the name at their end, for who sees no colours. */
const DASHES: readonly (number[] | 'solid')[] = ['solid', [6, 3], [2, 2], [8, 3, 2, 3], [1, 4]];
const COUNT_AXIS = { min: 0, minInterval: 1, splitNumber: 4 };
const VALUE_AXIS = { scale: true, splitNumber: 4 };
const limitLine = () => ({
  step: 'end',
  lineStyle: { color: COLOURS.text, type: [7, 4], width: 1.25 },
});

/** From a round share below the lowest value up to 1. */
function rateAxis(lowest: number): { min: number; max: number; interval: number } {
  const interval = lowest < 0.6 ? 0.2 : 0.1;
  const min = Math.max(0, Math.floor(lowest / interval - 0.25) * interval);
  return { min: Number(min.toFixed(1)), max: 1, interval };
}

function axisText(value: number, unit: string): string {
  if (unit === 'findings') return String(value);
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
