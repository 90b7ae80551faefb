/**
 * How the plain pages look: no file of its own, so that a page that was saved looks the same. In css that phones of ten
 * years ago read; what they do not know (dark colours) they pass over. The colours are those of `web/styles/tokens.css`.
 */
export const STYLE = `
header,main,footer,section{display:block}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#f5f8f8;color:#13212a;font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word;word-wrap:break-word}
a{color:#0a5c66}
a:focus,input:focus,select:focus,button:focus,summary:focus{outline:3px solid #0a5c66;outline-offset:2px}
.exit,main,.foot{padding:.75rem 1rem;max-width:40rem;margin:0 auto}
.top{background:#13212a;color:#fff}
.exit a{display:inline-block;padding:.55rem .9rem;background:#fff;color:#13212a;font-weight:bold;border-radius:3px}
.exit a:focus{outline-color:#74c7cd}
.exit p{margin:.4rem 0 0;font-size:.875rem}
main{padding-top:1.25rem}
h1,h2{line-height:1.2;font-family:Charter,Georgia,"Noto Serif",serif}
h1{font-size:2rem;margin:0 0 .5rem}
h2{font-size:1.4rem;margin:2.25rem 0 .5rem}
h3{font-size:1.0625rem;margin:1.25rem 0 .25rem}
p{margin:.5rem 0}
ul,ol{margin:.25rem 0;padding:0 1.5rem}
li{margin:.4rem 0}
.soft{color:#485862;font-size:.9375rem}
fieldset{margin:1.5rem 0;padding:0;border:0;min-width:0}
legend{padding:0;font:bold 1.25rem/1.3 Charter,Georgia,"Noto Serif",serif}
.one{display:block;position:relative;padding:.7rem 2.9rem;margin:.35rem 0;border:1px solid #74868f;border-radius:3px;background:#fff}
.one input{position:absolute;top:.85rem;width:1.2rem;height:1.2rem;margin:0}
.ltr .one,.ltr .box,.ltr .card{text-align:left}
.rtl .one,.rtl .box,.rtl .card{text-align:right}
.ltr .one input{left:.9rem}
.rtl .one input{right:.9rem}
.ltr .one{padding-right:.8rem}
.rtl .one{padding-left:.8rem}
summary{padding:.6rem 0;color:#0a5c66;font-weight:bold;cursor:pointer}
.field{display:block;margin:.6rem 0}
select{display:block;width:100%;max-width:100%;min-height:2.75rem;font:inherit;color:inherit;background:#fff;border:1px solid #74868f;border-radius:3px}
button{width:100%;min-height:3.25rem;margin:1rem 0;font:inherit;font-size:1.1875rem;font-weight:bold;color:#fff;background:#0a5c66;border:0;border-radius:3px;cursor:pointer}
.box,.card{padding:.25rem 1rem .75rem;margin:1rem 0;background:#fff;border:1px solid #d1dbde;border-radius:3px}
.box{border:2px solid #8a4806;background:#fbf1e3}
.box h2{margin-top:.75rem}
.rather{border:2px solid #74868f;background:none;border-width:0 0 0 4px}
.rtl .rather{border-width:0 4px 0 0}
.rather h3{margin-top:.25rem}
.card h4{margin:.75rem 0 0;font-size:1.125rem}
.card p{margin:.3rem 0}
.foot{border-top:1px solid #d1dbde;margin-top:2rem}
@media (prefers-color-scheme:dark){
body{background:#10181d;color:#e4ecee}
a,summary{color:#74c7cd}
a:focus,input:focus,select:focus,button:focus,summary:focus{outline-color:#74c7cd}
.top{background:#18232a}
.exit a{background:#e4ecee;color:#10181d}
.soft{color:#a9b8bf}
.one,.card,select{background:#18232a;border-color:#72858e}
.card{border-color:#2b3a42}
.box{background:#2c2418;border-color:#e8b267}
.rather{background:none;border-color:#72858e}
.foot{border-color:#2b3a42}
button{background:#74c7cd;color:#06262b}
}
@media print{
body{background:#fff;color:#000;font-size:11pt}
.top,.noprint{display:none}
.exit,main,.foot{max-width:none;padding:0}
.card,.box{background:none;border-color:#000;page-break-inside:avoid}
h2,h3{page-break-after:avoid}
a{color:#000}
.card a:after{content:" (" attr(href) ")"}
}
`;
