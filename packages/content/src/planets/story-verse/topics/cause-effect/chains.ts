import { generator } from '@planets/practice';
import { firstChains, laterChains } from '../../data/causes.ts';

const chainsFor = (grade: number) => (grade < 4 ? firstChains : laterChains);

export const orderChain = generator({
  id: 'order-a-chain',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const chain = rng.pick(chainsFor(grade));
    return {
      prompt:
        'One thing leads to the next. Put the chain in order, from the first cause to the last effect.',
      inOrder: chain,
      hints: [
        'Look for the one that needs no other before it. That is where the chain begins.',
        'Ask of each: what does it lead to?',
      ],
      steps: [
        `It begins with: ${chain[0]}`,
        ...chain.slice(1).map((link, at) => `“${chain[at]}” leads to: ${link}`),
      ],
      about: `chain: ${chain[0]}`,
    };
  },
});

export const linkInChain = generator({
  id: 'link-in-a-chain',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const chain = rng.pick(chainsFor(grade));
    const at = rng.int(1, chain.length - 2);
    const forward = rng.chance(1, 2);
    const right = chain[forward ? at + 1 : at - 1]!;
    return {
      prompt: `_${chain.join(' ')}_\n\nWhat is the **${forward ? 'effect' : 'cause'}** of this link in the chain: “${chain[at]}”`,
      right,
      wrong: chain
        .filter((link, index) => index !== at && link !== right)
        .slice(0, 3)
        .map((text) => ({
          text,
          why:
            chain.indexOf(text) < at === forward
              ? `You went the wrong way along the chain. You want the ${forward ? 'effect' : 'cause'}.`
              : 'That is farther along the chain. Something comes between the two.',
        })),
      hints: [
        'In a chain, each effect is the cause of the next thing.',
        forward ? 'Look for what comes of it directly.' : 'Look for what led to it directly.',
      ],
      steps: [
        `The chain goes: ${chain.join(' → ')}`,
        forward ? `“${chain[at]}” leads to: ${right}` : `“${right}” leads to: ${chain[at]}`,
      ],
      about: `chain: ${chain[0]}`,
    };
  },
});
