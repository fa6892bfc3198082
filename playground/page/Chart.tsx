import { displayText } from "../simulator/display-text";
import { barOf, scaleOf, share, type Scale } from "./chart-scale";

/** A chart with its values looked up. */
export interface DrawnChart {
  readonly kind: "line" | "bar" | "column" | "doughnut";
  readonly title: string;
  readonly legend: boolean;
  readonly minimum: number | null;
  readonly format: string;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
}

export interface DrawnSeries {
  readonly name: string;
  readonly colour: string;
  /** `null` where there is nothing to plot. */
  readonly values: readonly (number | null)[];
}

const TOP = 40;
const GREY = "#595959";

/** @param props.width - Of the cells it covers, in pixels; so is the height. */
export function Chart({ chart, width, height }: ChartProps) {
  const scale = scaleOf(
    chart.series.flatMap(({ values }) => values),
    chart.minimum,
  );
  const left = chart.kind === "bar" ? 150 : 56;
  const bottom = chart.legend ? 54 : 30;
  const area: PlotArea = { left, top: TOP, width: width - left - 20, height: height - TOP - bottom };
  const Plot = PLOTS[chart.kind];
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={chart.title}
      fontFamily="Arial, sans-serif"
    >
      <text x={width / 2} y={24} textAnchor="middle" fontSize={16} fill={GREY}>
        {chart.title}
      </text>
      {chart.kind !== "doughnut" && <Axis chart={chart} scale={scale} area={area} />}
      <Plot chart={chart} scale={scale} area={area} />
      {chart.legend && <Legend entries={entriesOf(chart)} width={width} top={height - 20} />}
    </svg>
  );
}

interface ChartProps {
  readonly chart: DrawnChart;
  readonly width: number;
  readonly height: number;
}

interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface PlotProps {
  readonly chart: DrawnChart;
  readonly scale: Scale;
  readonly area: PlotArea;
}

const PLOTS = { line: Lines, bar: Bars, column: Columns, doughnut: Doughnut } as const;

function Axis({ chart, scale, area }: PlotProps) {
  const { left, top, width, height } = area;
  if (chart.kind === "bar")
    return scale.steps.map((step) => {
      const x = left + share(step, scale) * width;
      return (
        <g key={step}>
          <line x1={x} x2={x} y1={top} y2={top + height} stroke="#e3e3e3" />
          <text x={x} y={top + height + 18} textAnchor="middle" fontSize={12} fill={GREY}>
            {displayText(step, chart.format)}
          </text>
        </g>
      );
    });
  return (
    <>
      {scale.steps.map((step) => {
        const y = top + (1 - share(step, scale)) * height;
        return (
          <g key={step}>
            <line x1={left} x2={left + width} y1={y} y2={y} stroke="#e3e3e3" />
            <text x={left - 8} y={y + 4} textAnchor="end" fontSize={12} fill={GREY}>
              {displayText(step, chart.format)}
            </text>
          </g>
        );
      })}
      {chart.categories.map((category, place) => (
        <text
          key={place}
          x={left + ((place + 0.5) / chart.categories.length) * width}
          y={top + height + 18}
          textAnchor="middle"
          fontSize={11}
          fill={GREY}
        >
          {category}
        </text>
      ))}
    </>
  );
}

/** A missing month is a gap, as Excel draws #N/A between two points that are not neighbours. */
function Lines({ chart, scale, area }: PlotProps) {
  const { left, top, width, height } = area;
  const count = Math.max(1, chart.categories.length);
  return chart.series.map(({ name, colour, values }) => {
    const points = values.flatMap((value, place) =>
      value === null
        ? []
        : [[left + ((place + 0.5) / count) * width, top + (1 - share(value, scale)) * height] as const],
    );
    return (
      <g key={name} stroke={colour} fill={colour}>
        <polyline points={points.map((point) => point.join(",")).join(" ")} fill="none" strokeWidth={2.25} />
        {points.map(([x, y]) => (
          <circle key={x} cx={x} cy={y} r={3} />
        ))}
      </g>
    );
  });
}

function Columns({ chart, scale, area }: PlotProps) {
  const { left, top, width, height } = area;
  const slot = width / Math.max(1, chart.categories.length);
  const bar = (slot * 0.6) / Math.max(1, chart.series.length);
  return chart.series.map(({ name, colour, values }, index) => (
    <g key={name} fill={colour}>
      {values.map((value, place) => {
        if (value === null) return null;
        const { from, to } = barOf(value, scale);
        const x = left + place * slot + slot * 0.2 + index * bar;
        return <rect key={place} x={x} y={top + (1 - to) * height} width={bar} height={(to - from) * height} />;
      })}
    </g>
  ));
}

/** Excel draws the first category at the bottom. */
function Bars({ chart, scale, area }: PlotProps) {
  const { left, top, width, height } = area;
  const slot = height / Math.max(1, chart.categories.length);
  const bar = (slot * 0.6) / Math.max(1, chart.series.length);
  const middle = (place: number): number => top + height - (place + 0.5) * slot;
  return (
    <>
      {chart.categories.map((category, place) => (
        <text key={place} x={left - 8} y={middle(place) + 4} textAnchor="end" fontSize={12} fill={GREY}>
          {category}
        </text>
      ))}
      {chart.series.map(({ name, colour, values }, index) => (
        <g key={name} fill={colour}>
          {values.map((value, place) => {
            if (value === null) return null;
            const { from, to } = barOf(value, scale);
            const y = middle(place) + slot * 0.3 - (index + 1) * bar;
            return <rect key={place} x={left + from * width} y={y} width={(to - from) * width} height={bar} />;
          })}
        </g>
      ))}
    </>
  );
}

const SLICES = ["#1F4E79", "#2E9E6B", "#E0A030", "#C0504D", "#8064A2", "#4BACC6"];

/** The first series alone: each value is a part of the ring, from the top clockwise. */
function Doughnut({ chart, area }: PlotProps) {
  const sizes = (chart.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const radius = Math.min(area.width, area.height) * 0.36;
  const [x, y] = [area.left + area.width / 2, area.top + area.height / 2];
  if (total === 0) return null;
  return sizes.map((size, place) => {
    const before = sizes.slice(0, place).reduce((sum, each) => sum + each, 0);
    return (
      <circle
        key={place}
        cx={x}
        cy={y}
        r={radius}
        fill="none"
        stroke={SLICES[place % SLICES.length]}
        strokeWidth={radius * 0.5}
        pathLength={total}
        strokeDasharray={`${String(size)} ${String(total - size)}`}
        transform={`rotate(${String((before / total) * 360 - 90)} ${String(x)} ${String(y)})`}
      >
        <title>{chart.categories[place]}</title>
      </circle>
    );
  });
}

interface LegendEntry {
  readonly name: string;
  readonly colour: string;
}

/** A ring's parts are its categories; elsewhere every series has a colour. */
function entriesOf({ kind, categories, series }: DrawnChart): readonly LegendEntry[] {
  if (kind !== "doughnut") return series;
  return categories.map((name, place) => ({ name, colour: SLICES[place % SLICES.length] ?? "" }));
}

function Legend({ entries, width, top }: LegendProps) {
  const slot = width / (entries.length + 1);
  return entries.map(({ name, colour }, place) => (
    <g key={name}>
      <rect x={slot * (place + 1) - 50} y={top} width={12} height={12} fill={colour} />
      <text x={slot * (place + 1) - 32} y={top + 10} fontSize={12} fill={GREY}>
        {name}
      </text>
    </g>
  ));
}

interface LegendProps {
  readonly entries: readonly LegendEntry[];
  readonly width: number;
  readonly top: number;
}
