import type { Language } from '../../words/languages.ts';

/** What a new shelf says to its readers until its curator writes something else, in the language of the shelf. */
export interface FirstWords {
  /** The name of a shelf that nobody named. */
  nameless: string;
  /** The line below its name; `field` is what its papers are on, in a few words. */
  tagline: (field: string) => string;
  /** The page that says what the shelf is: its title, for its curator what to write there, and what it says. */
  about: {
    title: string;
    /** `link` and `picture` write an example with these words. */
    hint: (link: (words: string) => string, picture: (words: string) => string) => string;
    text: (name: string, field: string) => string;
  };
}

/** The first words in every language of the interface. */
export const firstWords: Readonly<Record<Language, FirstWords>> = {
  en: {
    nameless: 'Papers',
    tagline: (field) => `Papers on ${field}`,
    about: {
      title: 'About',
      hint: (link, picture) =>
        `Say who keeps this shelf, what belongs on it, and how readers reach you. What has no address of its own
can be linked as a file: ${link('a paper')}. Pictures lie beside this file: ${picture('What it shows')}.
Further pages are further files; delete this one if you need none.`,
      text: (name, field) => `This is ${name}, a shelf of papers${field && ` on ${field}`}.`,
    },
  },
  de: {
    nameless: 'Arbeiten',
    tagline: (field) => `Arbeiten zu ${field}`,
    about: {
      title: 'Über dieses Regal',
      hint: (link, picture) =>
        `Schreiben Sie hier, wer dieses Regal pflegt, was hineingehört und wie man Sie erreicht. Was keine eigene
Adresse hat, lässt sich als Datei verlinken: ${link('eine Arbeit')}. Bilder liegen neben dieser Datei: ${picture('Was es zeigt')}.
Weitere Seiten sind weitere Dateien; löschen Sie diese, wenn Sie keine brauchen.`,
      text: (name, field) => `Dies ist ${name}, ein Regal voller Arbeiten${field && ` zu ${field}`}.`,
    },
  },
  es: {
    nameless: 'Artículos',
    tagline: (field) => `Artículos sobre ${field}`,
    about: {
      title: 'Acerca de',
      hint: (link, picture) =>
        `Diga quién mantiene esta colección, qué incluye y cómo contactar con usted. Lo que no tiene dirección propia
se puede enlazar como archivo: ${link('un artículo')}. Las imágenes están junto a este archivo: ${picture('Lo que muestra')}.
Otras páginas son otros archivos; borre este si no necesita ninguna.`,
      text: (name, field) => `Esta es ${name}, una colección de artículos${field && ` sobre ${field}`}.`,
    },
  },
  fr: {
    nameless: 'Articles',
    tagline: (field) => `Articles sur ${field}`,
    about: {
      title: 'À propos',
      hint: (link, picture) =>
        `Dites qui tient cette collection, ce qui y a sa place et comment vous joindre. Ce qui n’a pas d’adresse propre
se lie comme un fichier : ${link('un article')}. Les images sont à côté de ce fichier : ${picture('Ce qu’elle montre')}.
D’autres pages sont d’autres fichiers ; supprimez celui-ci si vous n’en voulez aucune.`,
      text: (name, field) => `Voici ${name}, une collection d’articles${field && ` sur ${field}`}.`,
    },
  },
  ja: {
    nameless: '論文',
    tagline: (field) => `${field}に関する論文`,
    about: {
      title: 'この書棚について',
      hint: (link, picture) =>
        `この書棚を管理する人、収める論文、連絡先を書いてください。固有のアドレスがないものは、ファイルとしてリンクできます：
${link('論文')}。画像はこのファイルと同じフォルダーに置きます：${picture('画像の説明')}。
ページを増やすにはファイルを増やします。不要なら、このファイルを削除してください。`,
      text: (name, field) => `「${name}」は、${field && `${field}に関する`}論文の書棚です。`,
    },
  },
  pt: {
    nameless: 'Artigos',
    tagline: (field) => `Artigos sobre ${field}`,
    about: {
      title: 'Sobre',
      hint: (link, picture) =>
        `Diga quem mantém esta coleção, o que cabe nela e como falar com você. O que não tem endereço próprio
pode ser ligado como arquivo: ${link('um artigo')}. As imagens ficam ao lado deste arquivo: ${picture('O que mostra')}.
Outras páginas são outros arquivos; apague este se não precisar de nenhuma.`,
      text: (name, field) => `Esta é ${name}, uma coleção de artigos${field && ` sobre ${field}`}.`,
    },
  },
  zh: {
    nameless: '论文',
    tagline: (field) => `关于${field}的论文`,
    about: {
      title: '关于本文库',
      hint: (link, picture) =>
        `请写明本文库由谁维护、收录哪些论文，以及如何联系您。没有独立网址的内容可按文件链接：
${link('一篇论文')}。图片与此文件放在同一文件夹：${picture('图片内容')}。
其他页面就是其他文件；如不需要，请删除此文件。`,
      text: (name, field) => `“${name}”是一个${field && `关于${field}的`}论文文库。`,
    },
  },
  ar: {
    nameless: 'أبحاث',
    tagline: (field) => `أبحاث حول ${field}`,
    about: {
      title: 'حول المجموعة',
      hint: (link, picture) =>
        `اكتب هنا من يرعى هذه المجموعة، وما الذي يدخل فيها، وكيف يتواصل القراء معك. ما ليس له عنوان خاص
يمكن الربط به كملف: ${link('بحث')}. توضع الصور بجانب هذا الملف: ${picture('ما تُظهره')}.
الصفحات الأخرى ملفات أخرى؛ احذف هذا الملف إن لم تكن بحاجة إلى أي منها.`,
      text: (name, field) => `هذه ${name}، مجموعة أبحاث${field && ` حول ${field}`}.`,
    },
  },
};
