/**
 * Emoji and faces of punctuation, from −3 to 3: what a customer who ends a comment with one is likely to mean.
 * Skin tones and presentation selectors are taken off before they are looked up. Those that are used for praise
 * and blame alike (🙏 thanks and begs, 😂 laughs with and at) are worth little.
 */
const BY_VALUE: readonly [value: number, emoji: string][] = [
  [3, '😍 🥰 🤩 ❤️ 💕 💖 💗 💯 🏆 🥇'],
  [2.5, '😁 😄 😃 😊 ☺️ 😻 💓 💞 💝 💘 🧡 💛 💚 💙 💜 🤎 🖤 🤍 🩷 🩵 ♥️ 😘 🥳 🎉 👏 🙌 👍 🌟 ⭐ 🔥 👌'],
  [
    2,
    '🙂 😀 😇 😋 😎 🤗 😌 😸 😺 💐 🌹 🌺 🌸 🎊 💪 🤝 ✨ 💫 ✅ ✔️ 🫶 🤘 🤙 🚀 👑 💎 🎁 🤤 😽 😗 😙 😚 🆒 🆗 🌈',
  ],
  [1, '😆 😂 🤣 😅 😉 😏 🙏 ✌️ 🤞 👋 ☀️ 🌞 🍀 🎈 😛 😜 🤪 😝 🫡 🙆 🙋 ⬆️ 📈 😹 💃 🕺 🥂 🍻'],
  [-1, '😐 😑 😶 🤔 🙄 😬 🤨 😮 😯 😲 🤷 😕 🫤 ⚠️ ⏳ ⌛ 🐌 🐢 🥱 😪 😴 🙃 😒 📉 ⬇️ 😳 🥺 🤐 🫠 😧 😦 ❓ 🤦'],
  [
    -2,
    '🙁 ☹️ 😞 😔 😟 😣 😖 😫 😩 😢 😥 😓 😰 😨 😱 😿 💔 👎 ❌ ✖️ 🚫 ⛔ 😷 🤒 😵 🤕 😠 😾 🙅 🤥 🗑️ 🚮 🙎 🙍 🪳 🐀 🦠',
  ],
  [-3, '😡 🤬 👿 😈 😤 🤢 🤮 💩 🖕 😭 🤡 ☠️ 💀'],
];

const FACES: readonly [value: number, faces: string][] = [
  [2, ':) :-) =) :] :-] ;) ;-) :D :-D =D xD XD :P :-P :p :-p ^^ ^_^ (: (-: <3 :3 \\o/ :* :-* :)) :))) =))'],
  [
    -2,
    ":( :-( =( :[ :-[ ): )-: :'( :'-( :/ :-/ :\\ :-\\ :| :-| D: >:( >:-( -_- -.- </3 T_T Q_Q :(( :((( :S :-S :@ :c",
  ],
];

/** Value of each emoji, without presentation selectors. */
export const EMOJI_VALUES: ReadonlyMap<string, number> = new Map(
  BY_VALUE.flatMap(([value, list]) =>
    list.split(' ').map((emoji) => [emoji.replace(/\ufe0f/g, ''), value] as const),
  ),
);

/** Value of each face of punctuation. */
export const FACE_VALUES: ReadonlyMap<string, number> = new Map(
  FACES.flatMap(([value, list]) => list.split(' ').map((face) => [face, value] as const)),
);

/** An emoji or a face found in a text, with its place in UTF-16 units. */
export interface FoundEmoji {
  text: string;
  start: number;
  value: number;
}

const PICTURE = /\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])?/gu;
/** A face stands free: not in "http://", not in a ratio, not at the end of a word. */
const FACE_LONGEST = 4;
const MAY_BEGIN_FACE = new Uint8Array(0x80);
for (const face of FACE_VALUES.keys()) MAY_BEGIN_FACE[face.charCodeAt(0)] = 1;
/** All pictures are among these; most texts have none, and this is told sooner than whether a letter is a picture. */
const MAY_BE_PICTURE = /[\u00a9\u00ae\u203c-\u3299\ud83c-\ud83e]/;

/** Emoji and faces of a text, in the order of their places; what has no value is left out. */
export function emojiIn(text: string): FoundEmoji[] {
  const found: FoundEmoji[] = [];
  for (const match of MAY_BE_PICTURE.test(text) ? text.matchAll(PICTURE) : []) {
    const value = EMOJI_VALUES.get(match[0].replace(/\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu, ''));
    if (value !== undefined) found.push({ text: match[0], start: match.index, value });
  }
  const pictures = found.length;
  for (let i = 0; i < text.length; i++) {
    if (
      MAY_BEGIN_FACE[text.charCodeAt(i)] !== 1 ||
      (i > 0 && !/[\s.!?,…]|\p{L}\p{M}*$/u.test(text.slice(i - 1, i)))
    )
      continue;
    for (let n = FACE_LONGEST; n >= 2; n--) {
      const face = text.slice(i, i + n);
      const value = FACE_VALUES.get(face);
      if (value === undefined || !standsFree(text, i, n)) continue;
      found.push({ text: face, start: i, value });
      i += n - 1;
      break;
    }
  }
  return found.length > pictures && pictures > 0 ? found.sort((a, b) => a.start - b.start) : found;
}

/** A face of letters ("xD", "T_T") needs blanks around it; one of marks only may follow a word. */
function standsFree(text: string, start: number, length: number): boolean {
  const before = start === 0 ? ' ' : text[start - 1]!;
  const after = start + length >= text.length ? ' ' : text[start + length]!;
  if (/[\p{L}\p{N}/]/u.test(after)) return false;
  return !/[\p{L}\p{N}]/u.test(before) || !/^[\p{L}\p{N}\-(<]/u.test(text.slice(start, start + length));
}
