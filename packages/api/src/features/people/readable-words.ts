/**
 * Words for passwords that a child types: common, short, one spelling, none that sounds like another, nothing
 * to laugh at in any combination.
 */
export const READABLE_WORDS: readonly string[] =
  `acorn actor alarm album alley amber anchor angle ankle apple apron arena arrow artist atlas atom
autumn badge bagel baker bamboo banana banjo barrel basil basket beacon beach berry bike bingo bird
bishop blanket block blossom board boat bonus book border bottle branch brave bread brick bridge bright
broom brush bubble bucket bundle butter button cabin cactus camel camera canal candle canoe canvas
captain carpet carrot castle cello chalk chapel cherry chess circle citrus clever cliff clock cloud
clover cobalt cocoa comet copper coral cotton crane crayon cricket crown crystal curtain daisy dancer
delta desert diary dolphin donkey dragon drawer drum eagle earth echo elbow emerald engine envelope
falcon feather fern ferry fiddle field finger flame flute forest fossil fountain fox galaxy garden
garlic gentle giant ginger giraffe glacier globe goblet golden goose grape guitar hammer harbor harp
hazel helmet honey hotel igloo indigo island ivory jacket jaguar jasmine jelly jewel jigsaw jungle
kettle kitten kiwi koala ladder lagoon lantern lemon lettuce lily lizard lobster lunar magnet mango
maple marble market meadow melon meteor mirror mitten monkey moon mosaic mountain muffin nectar nest
nickel noodle north ocean olive onion orange orbit orchid otter oval owl paddle panda paper parade
parrot pastry peach pearl pebble pelican pencil pepper piano picnic pillow pilot pixel planet plum
pocket polar pony poplar potato prism pumpkin puzzle quartz quilt rabbit radio`
    .trim()
    .split(/\s+/);
