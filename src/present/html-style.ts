/** The one sheet of style of an HTML page. */
import { accentColours } from './brand.js';

/**
 * Blue, grey and vermilion stay apart for every kind of colour vision, and differ in lightness. Text of `surface` can be read
 * upon good and bad, that of `ink` upon neutral; every ink reaches 4.5 to 1 on its page, every fill 3 to 1.
 */
const SCHEMES = {
  light: {
    surface: '#ffffff',
    shade: '#f4f5f7',
    ink: '#1b2330',
    'ink-soft': '#566071',
    line: '#d5dae1',
    good: '#2166ac',
    neutral: '#8d96a1',
    bad: '#c44a0c',
    'good-ink': '#1b5a9a',
    'bad-ink': '#a63c05',
    accent: '#2f4a6d',
  },
  dark: {
    surface: '#14181f',
    shade: '#1d232c',
    ink: '#e7eaef',
    'ink-soft': '#a5afbd',
    line: '#353e4b',
    good: '#5fa2dd',
    neutral: '#626d7b',
    bad: '#e9824c',
    'good-ink': '#86bbea',
    'bad-ink': '#f4a077',
    accent: '#a3bddb',
  },
} as const;

/** `accent` in hex, in place of the house's. */
export function styleSheet(accent: string | undefined): string {
  const variables = (scheme: keyof typeof SCHEMES) => {
    const colours = SCHEMES[scheme];
    const own = accentColours(accent ?? colours.accent, colours.surface, colours.ink);
    return Object.entries({
      ...colours,
      accent: own.accent,
      'accent-ink': own.accentInk,
      'on-accent': own.onAccent,
    })
      .map(([name, value]) => `--${name}:${value}`)
      .join(';');
  };
  // Paper is light, whatever the screen is.
  return `:root{color-scheme:light dark;${variables('light')}}
@media screen and (prefers-color-scheme:dark){:root{${variables('dark')}}}
@media print{:root{color-scheme:light}}
${RULES}`;
}

const RULES = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--surface);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
h1,h2,h3,h4,p,li,dt,dd,td,th,caption,figcaption{unicode-bidi:plaintext;text-align:left}
blockquote,blockquote p{text-align:start}
h1,h2,h3,h4{line-height:1.25;margin:0;text-wrap:balance;overflow-wrap:anywhere}
h1{font-size:clamp(1.7rem,1.2rem + 2vw,2.5rem);font-weight:650;letter-spacing:-.015em}
h2{font-size:1.55rem;font-weight:650;letter-spacing:-.01em}
h3{font-size:1.15rem;font-weight:650}
h4{font-size:1rem;font-weight:650}
p,ul,ol,dl,figure,blockquote{margin:0;padding:0}
a{color:var(--accent-ink);text-decoration-thickness:.06em;text-underline-offset:.18em}
:focus-visible{outline:.16rem solid var(--accent-ink);outline-offset:.16rem}
main:focus{outline:none}
.skip{position:absolute;left:1rem;top:-4rem;padding:.5rem 1rem;background:var(--accent);color:var(--on-accent);z-index:2}
.skip:focus{top:1rem}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

body>header,.page,body>footer{max-width:78rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,3rem)}
body>header{padding-block:clamp(1.75rem,5vw,3.5rem) clamp(1.25rem,3vw,2rem)}
body>header::after{content:"";display:block;width:4rem;height:.3rem;margin-top:1.25rem;background:var(--accent)}
body>header p{margin-top:.5rem;color:var(--ink-soft);overflow-wrap:anywhere}
.logo{display:block;max-height:3.5rem;max-width:14rem;margin-bottom:1.5rem}
nav h2{font-size:.8rem;font-weight:650;letter-spacing:.06em;text-transform:uppercase;color:var(--ink-soft);margin-bottom:.6rem}
nav ol{list-style:none}
nav li{margin:.15rem 0;line-height:1.35;overflow-wrap:anywhere}
nav a{display:inline-block;padding:.18rem 0;color:inherit;text-decoration:none}
nav a:hover{color:var(--accent-ink);text-decoration:underline}
nav ol ol{margin:0 0 .4rem;padding-left:.75rem;border-left:1px solid var(--line);font-size:.85rem;color:var(--ink-soft)}
nav{font-size:.95rem;padding-bottom:1.5rem}
@media (min-width:70rem){
.page:has(nav){display:grid;grid-template-columns:14rem minmax(0,1fr);column-gap:clamp(2rem,4vw,4rem)}
nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding-block:1.5rem}
}
@media (max-width:69.99rem){
nav ol ol{display:none}
nav>ol{columns:14rem;column-gap:2rem}
}
main{min-width:0;padding-bottom:2rem}
.part{padding-block:1.5rem 2rem;border-top:1px solid var(--line)}
.part:first-child{border-top:0}
.part>h2{margin-bottom:.75rem}
section section{margin-top:2.25rem}
section section>h3{margin-bottom:.6rem}
section h4,.part>h3{margin:1.75rem 0 .6rem}
section>h3+h4,section>h2+h3{margin-top:1rem}
.lead{max-width:46rem;font-size:1.1rem;line-height:1.5}
.remark{max-width:46rem;margin-block:.4rem .8rem;font-size:.9rem;color:var(--ink-soft)}

.findings{list-style:none;max-width:50rem;margin-top:1rem;border-top:1px solid var(--line)}
.findings li{display:grid;grid-template-columns:1.75rem minmax(0,1fr);padding:.75rem 0;border-bottom:1px solid var(--line);break-inside:avoid}
.findings a{white-space:nowrap;font-size:.9rem}
.mark{font-size:.85rem;line-height:1.85;color:var(--ink-soft)}
.good>.mark{color:var(--good-ink)}
.bad>.mark{color:var(--bad-ink)}

.tiles{list-style:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15.5rem),1fr));gap:1rem;margin-block:1rem 1.5rem}
.tiles>li{display:flex;flex-direction:column;padding:1rem 1.1rem 1.1rem;background:var(--shade);border-top:.2rem solid var(--accent);break-inside:avoid;min-width:0}
.metric{font-weight:650}
.estimate{font-size:2.4rem;line-height:1.15;font-weight:600;letter-spacing:-.02em}
.interval{font-size:.9rem;color:var(--ink-soft)}
.base{margin-top:auto;padding-top:.75rem;font-size:.85rem;line-height:1.4;color:var(--ink-soft);overflow-wrap:anywhere}

.scroll{overflow-x:auto;margin-block:.75rem 1.25rem;max-width:100%}
table{border-collapse:collapse;min-width:min(100%,24rem);font-size:.9rem;line-height:1.4}
table:not(.scroll>table){margin-block:.75rem 1.25rem;max-width:100%}
.dense{font-size:.84rem}
.many{font-size:.8rem}
caption{text-align:left;font-size:.9rem;font-weight:650;padding-bottom:.35rem;caption-side:top}
.scroll caption:not(.heard){position:sticky;left:0}
th,td{padding:.4rem 1.25rem .4rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);font-weight:400}
th:last-child,td:last-child{padding-right:.25rem}
thead th{vertical-align:bottom;border-bottom:.1rem solid var(--ink);font-weight:650;font-size:.94em;line-height:1.3}
tbody th{min-width:6rem}
.number,.score,.right{text-align:right}
.number,.score{white-space:nowrap}
thead .number,thead .score{white-space:normal}
td.score{font-weight:650}
.scroll .long{min-width:15rem}
.detail{color:var(--ink-soft)}
.total>*{background:var(--shade)}
.none{color:var(--ink-soft)}
td,th{overflow-wrap:break-word}
table:not(.scroll>table) :is(td,th){overflow-wrap:anywhere;white-space:normal}
.of-gates td:nth-child(1),.of-gates tbody th{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.92em}
.verdict{display:inline-block;white-space:nowrap;padding:0 .55em;border:1px solid currentColor;border-radius:1em;font-weight:650;color:var(--ink-soft)}
.verdict.good{color:var(--good-ink)}
.verdict.bad{color:var(--bad-ink)}
details{margin-block:.75rem 1.25rem}
summary{cursor:pointer;font-size:.9rem;color:var(--accent-ink)}
.terms{max-width:50rem;font-size:.85rem;color:var(--ink-soft)}
.terms div{margin-bottom:.2rem}
.terms dt,.terms dd{display:inline;margin:0}
.terms dt{font-weight:650}
.terms dt::after{content:": "}

.chart{container-type:inline-size;max-width:48rem;margin-block:1rem 1.25rem;break-inside:avoid}
.chart figcaption{font-size:.9rem;font-weight:650;margin-bottom:.5rem}
.chart svg{display:block;width:100%;height:auto}
.chart .narrow{display:none}
@container (max-width:32.5rem){.chart .wide{display:none}.chart .narrow{display:block}}
.data{font-size:.8rem;margin-top:.35rem}
.data a{color:var(--ink-soft)}

.quotes{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:1.25rem 1.75rem;align-items:start;margin-block:.75rem 1.5rem}
.quote{border-left:.2rem solid var(--line);padding:.1rem 0 .1rem 1rem;break-inside:avoid;min-width:0;overflow-wrap:anywhere;overflow-x:clip}
.quote.good{border-color:var(--good)}
.quote.bad{border-color:var(--bad)}
.quote.neutral{border-color:var(--neutral)}
.why{font-size:.8rem;color:var(--ink-soft)}
blockquote{margin:.15rem 0 .3rem}
blockquote p{unicode-bidi:inherit}
blockquote p::before{content:"“"}
blockquote p::after{content:"”"}
.quote figcaption{font-size:.85rem;color:var(--ink-soft)}
.quote ul{padding-left:1.1rem;margin-top:.3rem}
.said{font-weight:650}
.said.good{color:var(--good-ink)}
.said.bad{color:var(--bad-ink)}

.notices{list-style:none;max-width:50rem;margin-block:1rem;font-size:.9rem}
.notices li{padding:.45rem .9rem;margin-bottom:.4rem;background:var(--shade);border-left:.2rem solid var(--neutral);overflow-wrap:anywhere;break-inside:avoid}
.notices .warning{border-color:var(--bad)}
.notices .warning strong{color:var(--bad-ink)}

.card{font-size:.87rem;max-width:54rem}
.card div,footer dl div{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:0 1rem;padding:.2rem 0}
footer dl div{grid-template-columns:10rem minmax(0,1fr)}
.card dt,footer dt{color:var(--ink-soft)}
.card dd,footer dd{margin:0;overflow-wrap:anywhere}
.card ul{padding-left:1.1rem}
.of-card>h3{padding-top:.9rem;border-top:1px solid var(--line)}
body>footer{margin-top:1rem;padding-block:1.75rem 3rem;font-size:.85rem}
body>footer::before{content:"";display:block;border-top:1px solid var(--line);margin-bottom:1.5rem}
footer h2{font-size:1rem;margin-bottom:.5rem}
@media (max-width:34rem){
.card div,footer dl div{grid-template-columns:minmax(0,1fr)}
.scroll tbody th:first-child{position:sticky;left:0;max-width:8.5rem;min-width:6rem;background:var(--surface);overflow-wrap:anywhere}
.scroll .total th:first-child{background:var(--shade)}
}

@page{size:A4;margin:17mm 15mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif;color:#566071}}
@media print{
html{font-size:9.5pt}
body{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.skip,.data{display:none}
body>header,.page,body>footer{max-width:none;padding-inline:0}
body>header{padding-top:0}
.page:has(nav){display:block}
nav{position:static;max-height:none;overflow:visible}
nav>ol{columns:2}
nav ol ol{display:none}
h2,h3,h4,caption{break-after:avoid}
.remark,.lead,.why{break-after:avoid}
p,li{orphans:3;widows:3}
thead{display:table-header-group}
tr,img,svg{break-inside:avoid}
a{color:inherit;text-decoration:none}
.scroll{overflow:visible}
table{font-size:8.5pt}
.dense{font-size:7pt}
thead,tbody tr:first-child{break-after:avoid}
tbody tr:first-child,tbody tr:last-child{break-before:avoid}
th,td{padding-right:1.1em}
.dense :is(th,td){padding-right:.7em}
.long{overflow-wrap:anywhere}
.scroll .long,tbody th{min-width:0}
.many,.many tbody,.many tr,.many :is(td,th){display:block;text-align:left;border:0;padding:0}
.many thead{display:none}
.many tr{columns:3;column-gap:1.5em;padding:.5em 0;border-bottom:1px solid var(--line);break-inside:auto}
.many :is(td,th)[data-label]::before{content:attr(data-label) ": ";color:var(--ink-soft)}
.tiles{grid-template-columns:repeat(3,1fr)}
.quotes{grid-template-columns:repeat(2,1fr)}
}
`;
