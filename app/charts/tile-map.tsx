import type { DisplayedGap } from '../../surveys/analysis/displayed-gap'
import type { DisplayedFigure } from '../../surveys/breakdown'
import { regionTiles } from '../../surveys/region-tiles'
import { grouped } from '../locales/number'

/** What a tile shows: the area that stands for the region, where it leads, and its figure. */
export type Tile = {
  name: string
  href?: string
  figure: DisplayedFigure | undefined
  gap: DisplayedGap | undefined
}

/** How to read the tiles. */
export const tileLegend =
  'Every region has a tile of one size, with the figure of the area of yours that it lies in. ▲ and ▼ mark what is unlikely to be chance. A tile without a figure is where you have no homes, or more than one area, or where the figure is hidden.'

const size = { width: 126, height: 92, gap: 6 }

/** The regions of England and Wales as tiles of one size, each with the figure of the landlord's area that it lies in,
 *  leading to it (on a page), coloured and marked where it is unlikely to be chance that it is above or below the other
 *  areas. Its figures are in the table beside it. */
export function TileMap({ label, tiles }: { label: string; tiles: ReadonlyMap<string, Tile> }) {
  const [columns, rows] = [lengthOf('column'), lengthOf('row')]
  const [width, height] = [columns * (size.width + size.gap), rows * (size.height + size.gap)]
  return (
    <figure className="chart tile-map">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is a group, and no part of a form */}
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
        {regionTiles.map(({ code, name, column, row }) => (
          <g
            key={code}
            transform={`translate(${column * (size.width + size.gap)} ${row * (size.height + size.gap)})`}
          >
            <RegionTile region={name} tile={tiles.get(code)} />
          </g>
        ))}
      </svg>
      <figcaption className="govuk-body-s">{tileLegend}</figcaption>
    </figure>
  )
}

const lengthOf = (side: 'column' | 'row') => 1 + Math.max(...regionTiles.map((tile) => tile[side]))

function RegionTile({ region, tile }: { region: string; tile: Tile | undefined }) {
  const marked = tile?.gap?.certainty === 'unlikely chance' ? tile.gap : undefined
  const tone = marked ? ` tile--${marked.isBelow ? 'below' : 'above'}` : tile ? '' : ' tile--none'
  const words = (
    <>
      <rect className={`tile${tone}`} width={size.width} height={size.height} rx="3" />
      <text className="tile__name" x="8" y="20">
        {region}
      </text>
      {tile?.figure ? (
        <>
          <text className="tile__percent" x="8" y="48">
            {tile.figure.percent}% {marked ? (marked.isBelow ? '▼' : '▲') : ''}
          </text>
          <text className="tile__name" x="8" y="66">
            {tile.name === region ? '' : tile.name.slice(0, 16)}
          </text>
          <text className="tile__name" x="8" y="82">
            base {grouped(tile.figure.base)}
          </text>
        </>
      ) : (
        <text className="tile__name" x="8" y="48">
          {tile ? 'Not shown' : ''}
        </text>
      )}
    </>
  )
  return tile?.href ? <a href={tile.href}>{words}</a> : words
}
