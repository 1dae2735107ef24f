import assert from 'node:assert/strict';
import test from 'node:test';
import { listWorks } from '../../../../../src/import/formats/list/works.ts';

const titlesIn = (markdown: string) => listWorks(markdown).works.map(({ fields }) => fields['title']);

test('names of models beside the addresses of their papers are no papers; titles in links are', () => {
  const models = `# Handmodels

A library of hands.

## Models
- HandNet - https://arxiv.org/abs/2001.00001
- HandNet-V2 - https://arxiv.org/abs/2001.00002
- Deep Hands (DH) - https://arxiv.org/abs/2001.00003
- GripFormer - https://arxiv.org/abs/2001.00004
`;
  assert.deepEqual(titlesIn(models), []);
  assert.deepEqual(
    titlesIn(
      `${models}- GripMixer, from [GripMixer: All Hands Are Mixed at Once](https://arxiv.org/abs/2001.00005)\n`,
    ),
    ['GripMixer: All Hands Are Mixed at Once'],
  );
  assert.deepEqual(titlesIn(models.replace('## Models', '## Papers')).length, 4);
});

test('news by days and versions, instructions and descriptions are no papers', () => {
  assert.deepEqual(
    titlesIn(`# Handmodels

## What's New
### Feb 23, 2025
* Support for grips of variable size (https://arxiv.org/abs/2307.06304)

## Jan 5 & 6, 2025
* Hand encoder weights added for all of the models (https://arxiv.org/abs/2307.06305)

## Adding a new publication
- Adds an abbreviation to the left of the entry
- Adds a link to the website of the paper
- Adds a button that shows the abstract text

## Sets

The usual set of hands with a fresh set of labels for all of them.
* Source: https://github.com/a/hands
* Paper: "Are we done with hands?" - https://arxiv.org/abs/2006.07159
`),
    [],
  );
});

test('papers below headings of tools are papers by their authors, and PDFs beside code too', () => {
  assert.deepEqual(
    titlesIn(`# Papers on hands

## Tools
- **ToolHand: A hand for tools of others.** A. Roe, B. Berg. ICRA 2019. [[project]](https://a.github.io)
- **FootTool: A foot for tools of others.** A. Roe, B. Berg. 2019. [[code]](https://github.com/a/c)
- [FootTool two: A foot for tools](https://github.com/a/d/blob/main/foot.pdf). A. Roe, B. Berg. 2019.
- [HandKit](https://github.com/a/kit) - a kit for hands.

| Title | Year |
|---|---|
| [Hands of the hub at work](https://github.com/a/b/blob/master/papers/hands.pdf) | 2012 |
| [Hands of the folder at work](papers/hands.pdf) | 2012 |
`),
    [
      'ToolHand: A hand for tools of others',
      'FootTool: A foot for tools of others',
      'FootTool two: A foot for tools',
      'Hands of the hub at work',
      'Hands of the folder at work',
    ],
  );
});

test('pages of conferences, people and manuals are no papers', () => {
  assert.deepEqual(
    titlesIn(`# Awesome hands

## Conferences
- [Welcome to the Conference of Hands 2020](https://hands2020.acm.org/welcome)
- [Schedule of the Tutorials and Talks](https://nips.cc/Conferences/2016/Schedule?type=Tutorial)
- [How to claim your papers as author](https://arxiv.org/user/confirm_orcid_id)
- [Manual of the programmable hand](https://x.example/hand.pdf)

## People
- **Ann Roe** (Oslo; former: Bergen), Norway.
`),
    [],
  );
});
