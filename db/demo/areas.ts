/** The demonstration landlord's areas: four regions, 22 local authorities, 100 neighbourhoods. Every name and code is
 *  invented, but for the codes of the nine English regions, which are the real ones. */

export type DemoArea = {
  id: number
  parentId: number | null
  depth: number
  kind: 'organisation' | 'region' | 'local authority' | 'neighbourhood'
  name: string
  code: string
  regionCode: string | null
  /** Preorder numbers: the subtree is every area whose `first` lies in [first, last]. */
  first: number
  last: number
}

export type RegionCode = 'NE' | 'NW' | 'CE' | 'SO'

type Authority = { name: string; english: number; neighbourhoods: string }

const regions: { code: RegionCode; name: string; authorities: Authority[] }[] = [
  {
    code: 'NE',
    name: 'North East',
    authorities: [
      {
        name: 'Castlehaugh',
        english: 1,
        neighbourhoods: 'Staithes Bank, Bellhaugh, Cooper Field, Ropery Lane, Quayhead, Low Lonnen',
      },
      {
        name: 'Wearmarsh',
        english: 1,
        neighbourhoods: 'Lambsgarth, Colliers Row, Eden Vale, Pitwell, Glebe Rise',
      },
      {
        name: 'Tarnmouth',
        english: 1,
        neighbourhoods: 'Fishergate, Saltpan Hill, Beacon Green, Harbour Side',
      },
      {
        name: 'Derrowby',
        english: 1,
        neighbourhoods: 'Whinny Bank, Market Garth, Smithy Fold, Long Newgate',
      },
      { name: 'Blackfell', english: 1, neighbourhoods: 'Heather Bank, Drover Way, Quarry Houses, Moorside' },
      {
        name: 'Norhamstead',
        english: 1,
        neighbourhoods: 'Priory Walk, Coble Row, Links View, Shepherds Hill',
      },
    ],
  },
  {
    code: 'NW',
    name: 'North West',
    authorities: [
      {
        name: 'Kelderby',
        english: 2,
        neighbourhoods: 'Mill Brow, Tenter Field, Canal Side, Weavers Row, Spindle Green, Hollin Bank',
      },
      { name: 'Brathmoor', english: 2, neighbourhoods: 'Scar Side, Ellerthwaite, Copper Hill, Beckfoot' },
      {
        name: 'Merebank',
        english: 2,
        neighbourhoods: 'Saltmarsh Row, Dock Green, Ferry Houses, Sandhey, Windle Park',
      },
      { name: 'Rossfirth', english: 2, neighbourhoods: 'Haven Street, Gull Rise, Kirkside, Slate Row' },
      { name: 'Lunecaster', english: 2, neighbourhoods: 'Quernmoor Way, Abbey Fold, Aqueduct, Greyfield' },
      {
        name: 'Ashenworth',
        english: 2,
        neighbourhoods: 'Lark Clough, Bobbin Row, Higher Shaw, Tram Terrace, Moss Nook',
      },
    ],
  },
  {
    code: 'CE',
    name: 'Central',
    authorities: [
      {
        name: 'Aldercastle',
        english: 5,
        neighbourhoods: 'Foundry Cross, Elmdon Row, Nailers Green, Hollytree, Lockside',
      },
      {
        name: 'Trentholme',
        english: 4,
        neighbourhoods: 'Lacemakers, Wharf End, Sneyd Park, Goose Fair, Bluebell Rise',
      },
      { name: 'Marlstone', english: 5, neighbourhoods: 'Kiln Bank, Potters Field, Brindle Heath, Marl Hole' },
      { name: 'Wolderby', english: 3, neighbourhoods: 'Sheaf Street, Cutlers Hill, Barley Wold, Ings Side' },
      { name: 'Penkhurst', english: 5, neighbourhoods: 'Saddlers Walk, Chase View, Tannery, Old Forge' },
    ],
  },
  {
    code: 'SO',
    name: 'South',
    authorities: [
      {
        name: 'Lambrook',
        english: 7,
        neighbourhoods: 'Cutty Wharf, Angel Fields, Paradise Row, Elder Estate, Brickmakers, Tallow Street',
      },
      {
        name: 'Averley',
        english: 7,
        neighbourhoods: 'Railway Cottages, Orchard Court, Sorrel Park, Gasworks Lane, Plover Green',
      },
      {
        name: 'Hollingbourne Vale',
        english: 8,
        neighbourhoods: 'Hop Gardens, Downs View, Cherry Orchard, Oast Close',
      },
      { name: 'Medstoke', english: 6, neighbourhoods: 'Fen Row, Windmill Rise, Eel Pie Lane, Newmarsh' },
      {
        name: 'Wexbourne',
        english: 9,
        neighbourhoods: 'Chalk Pit, Combe Side, Shingle Bay, Lighthouse Road',
      },
    ],
  },
]

/** Every area in preorder, so that an area's id is its `first` and its place in the list is one less. */
export function demoAreas(): DemoArea[] {
  const areas: DemoArea[] = []
  const add = (area: Omit<DemoArea, 'id' | 'first' | 'last'>): DemoArea => {
    const id = areas.length + 1
    const added = { ...area, id, first: id, last: id }
    areas.push(added)
    return added
  }
  const root = add({
    parentId: null,
    depth: 0,
    kind: 'organisation',
    name: 'Harbour & Dale Homes',
    code: 'HD',
    regionCode: null,
  })
  for (const { code, name, authorities } of regions) {
    const region = add({ parentId: root.id, depth: 1, kind: 'region', name, code, regionCode: null })
    authorities.forEach((authority, index) => {
      addAuthority(add, region, authority, index)
    })
    region.last = areas.length
  }
  root.last = areas.length
  return areas.map((area) =>
    area.kind === 'local authority' ? { ...area, last: lastOf(areas, area) } : area,
  )
}

/** The neighbourhoods under an area, itself if it is one. */
export function neighbourhoodsUnder(areas: readonly DemoArea[], code: string): DemoArea[] {
  const top = areas.find((area) => area.code === code)
  if (!top) throw new Error(`The demonstration has no area ${code}.`)
  return areas.filter(
    (area) => area.kind === 'neighbourhood' && area.first >= top.first && area.first <= top.last,
  )
}

function addAuthority(
  add: (area: Omit<DemoArea, 'id' | 'first' | 'last'>) => DemoArea,
  region: DemoArea,
  authority: Authority,
  index: number,
): void {
  const code = `${region.code}${index + 1}`
  const regionCode = `E1200000${authority.english}`
  const { id } = add({
    parentId: region.id,
    depth: 2,
    kind: 'local authority',
    name: authority.name,
    code,
    regionCode,
  })
  authority.neighbourhoods.split(', ').forEach((name, place) => {
    add({
      parentId: id,
      depth: 3,
      kind: 'neighbourhood',
      name,
      code: `${code}-${place + 1}`,
      regionCode: null,
    })
  })
}

function lastOf(areas: readonly DemoArea[], authority: DemoArea): number {
  return areas.reduce((last, area) => (area.parentId === authority.id ? area.id : last), authority.id)
}
