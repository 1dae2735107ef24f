import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodedOnce } from '../../../../src/import/source/encoded-twice.ts';
import { decodedText } from '../../../../src/import/source/encoding.ts';

test('texts of other scripts are decoded where one encoding alone is certain', () => {
  for (const [encoding, title, bytes] of [
    [
      'shift_jis',
      'ロボットの学習について、山田太郎と共に',
      'title,year\n"\x83\x8d\x83{\x83b\x83g\x82\xcc\x8aw\x8fK\x82\xc9\x82\xc2\x82\xa2\x82\xc4\x81A\x8eR\x93c\x91\xbe\x98Y\x82\xc6\x8b\xa4\x82\xc9",2020\n',
    ],
    [
      'euc-jp',
      'ロボットの学習について、山田太郎と共に',
      'title,year\n"\xa5\xed\xa5\xdc\xa5\xc3\xa5\xc8\xa4\xce\xb3\xd8\xbd\xac\xa4\xcb\xa4\xc4\xa4\xa4\xa4\xc6\xa1\xa2\xbb\xb3\xc5\xc4\xc2\xc0\xcf\xba\xa4\xc8\xb6\xa6\xa4\xcb",2020\n',
    ],
    [
      'gbk',
      '机器人学习综述，张三与李四著',
      'title,year\n"\xbb\xfa\xc6\xf7\xc8\xcb\xd1\xa7\xcf\xb0\xd7\xdb\xca\xf6\xa3\xac\xd5\xc5\xc8\xfd\xd3\xeb\xc0\xee\xcb\xc4\xd6\xf8",2020\n',
    ],
    [
      'big5',
      '機器人學習的綜述，張三與李四著',
      'title,year\n"\xbe\xf7\xbe\xb9\xa4H\xbe\xc7\xb2\xdf\xaa\xba\xba\xee\xadz\xa1A\xb1i\xa4T\xbbP\xa7\xf5\xa5|\xb5\xdb",2020\n',
    ],
    [
      'euc-kr',
      '로봇 학습에 관한 연구와 그 응용에 대하여',
      'title,year\n"\xb7\xce\xba\xbf \xc7\xd0\xbd\xc0\xbf\xa1 \xb0\xfc\xc7\xd1 \xbf\xac\xb1\xb8\xbf\xcd \xb1\xd7 \xc0\xc0\xbf\xeb\xbf\xa1 \xb4\xeb\xc7\xcf\xbf\xa9",2020\n',
    ],
    [
      'windows-1251',
      'Обучение роботов: обзор методов, Иван Петров',
      'title,year\n"\xce\xe1\xf3\xf7\xe5\xed\xe8\xe5 \xf0\xee\xe1\xee\xf2\xee\xe2: \xee\xe1\xe7\xee\xf0 \xec\xe5\xf2\xee\xe4\xee\xe2, \xc8\xe2\xe0\xed \xcf\xe5\xf2\xf0\xee\xe2",2020\n',
    ],
    [
      'koi8-r',
      'Обучение роботов: обзор методов, Иван Петров',
      'title,year\n"\xef\xc2\xd5\xde\xc5\xce\xc9\xc5 \xd2\xcf\xc2\xcf\xd4\xcf\xd7: \xcf\xc2\xda\xcf\xd2 \xcd\xc5\xd4\xcf\xc4\xcf\xd7, \xe9\xd7\xc1\xce \xf0\xc5\xd4\xd2\xcf\xd7",2020\n',
    ],
  ] as const)
    assert.deepEqual(decodedText(Buffer.from(bytes, 'latin1')), {
      text: `title,year\n"${title}",2020\n`,
      encoding,
    });
});

test('texts of Latin scripts are in none of them', () => {
  for (const text of ['Müller, Jürgen und Élodie Noël; Åse Öye, Köln', 'NÃO É SÃO, ÇÃO', '«CAFÉ», “naïve”'])
    assert.notEqual(decodedText(Buffer.from(text, 'latin1'))?.encoding, 'gbk');
});

test('what was encoded twice is mended by lines, where nothing else stands in them', () => {
  const twice = (text: string) => Buffer.from(text).toString('latin1');
  assert.deepEqual(encodedOnce(`a\n${twice('Müllers Größe')}\nB\nItâ€™s MÃ¼ller`), {
    text: 'a\nMüllers Größe\nB\nIt’s Müller',
    lines: [2, 4],
  });
  for (const text of ['«IRMû', 'NÃO É', 'Müller and MÃ¼ller', 'plain', 'Â'])
    assert.equal(encodedOnce(text), undefined);
});
