/** Made-up companies: none of them exists, and nothing here says what to buy. */
export const COMPANIES = [
  'Blue Heron Bikes',
  'Maple Comet Toys',
  'Sunny Loom Textiles',
  'Granite Fox Tools',
  'Tidepool Boats',
  'Copper Kettle Foods',
  'Northwind Kites',
  'Juniper Lamp Works',
  'Red Canyon Maps',
  'Silver Acorn Books',
  'Cedar Moon Furniture',
  'Amber Trail Shoes',
] as const;
