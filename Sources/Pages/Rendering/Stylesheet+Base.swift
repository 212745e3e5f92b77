extension Stylesheet {
  /// How pages look: a list on a phone, light or dark as the visitor has it, plain on paper.
  ///
  /// The fonts are the system's: each of those named first has Vietnamese letters.
  static let base = #"""
    :root{color-scheme:light dark;--paper:#faf8f4;--card:#fff;--ink:#1d1a17;--soft:#5d564e;
    --line:#ddd6ca;--accent:#9a1b2f;--tint:#f7ebe8;--warn:#7a4b00;--minute:.08rem}
    @media(prefers-color-scheme:dark){:root{--paper:#151311;--card:#211e1b;--ink:#f3efe8;
    --soft:#bbb2a6;--line:#423c35;--accent:#ff9d92;--tint:#33231f;--warn:#f0b860}}
    *,::before,::after{box-sizing:border-box}
    html{font-size:100%;scroll-padding-top:4rem;-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);
    font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;
    overflow-wrap:break-word}
    h1,h2,h3,p,ol,ul,dl,dd{margin:0;padding:0}
    ol,ul{list-style:none}
    h1,h2,h3{line-height:1.25;text-wrap:balance}
    a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.2em}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
    time{font-variant-numeric:tabular-nums}
    .skip{position:absolute;left:-100vw;top:0;z-index:3;padding:.5rem 1rem;background:var(--ink);
    color:var(--paper)}
    .skip:focus{left:0}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);
    white-space:nowrap}
    .masthead,main,.foot{max-width:84rem;margin:0 auto;padding:0 1rem}
    .masthead{padding-top:1.25rem}
    .masthead .festival{color:var(--accent);font-weight:600;font-size:.9375rem}
    .masthead .week{font-size:clamp(1.5rem,1.1rem + 2vw,2.5rem);font-weight:700;line-height:1.15;
    letter-spacing:-.012em;text-wrap:balance;margin:.125rem 0 .375rem}
    .masthead p.week{font-size:1.25rem}
    .masthead .week a{color:inherit;text-decoration:none}
    .masthead .week a:hover{text-decoration:underline}
    .masthead .dates{color:var(--soft);font-size:1.0625rem}
    .bar{display:flex;flex-wrap:wrap;gap:0 1.5rem;justify-content:space-between;
    margin-top:1rem;border-block:1px solid var(--line)}
    .bar ul,.days{display:flex;flex-wrap:wrap;gap:0 1.25rem}
    .bar a{display:block;padding:.625rem 0;min-height:24px;color:var(--ink);text-decoration:none;
    border-bottom:3px solid transparent;margin-bottom:-1px}
    .bar a:hover{border-color:var(--line)}
    .bar [aria-current]{border-color:var(--accent);font-weight:600}
    .days{gap:.5rem;margin:1.25rem 0 0}
    .days a{display:block;padding:.25rem .75rem;border:1px solid var(--line);border-radius:1rem;
    background:var(--card);color:var(--ink);text-decoration:none;font-size:.9375rem}
    .days a:hover{border-color:var(--accent)}
    .zone-note{color:var(--soft);font-size:.875rem;margin-top:.75rem}
    .day{margin-top:2.25rem}
    .day>h2,.block>h2{font-size:1.375rem;letter-spacing:-.006em;margin-bottom:.75rem}
    .block{margin-top:2rem;max-width:46rem}
    .block>h2{font-size:1.1875rem}
    .halls,.hours,.hour{display:none}
    .card{position:relative;display:grid;grid-template-columns:3.75rem minmax(0,1fr);
    column-gap:.75rem;padding:.75rem .75rem .8125rem;margin-bottom:.375rem;background:var(--card);
    border:1px solid var(--line);border-left:3px solid var(--accent);border-radius:3px}
    .card>*{grid-column:2}
    .card>.at{grid-column:1;grid-row:1/span 6}
    .card:hover{background:var(--tint)}
    .at{font-weight:700;line-height:1.35}
    .at .to{display:block;font-weight:400;color:var(--soft);font-size:.875rem}
    .at .note{display:block;font-weight:400;font-size:.8125rem;color:var(--soft)}
    .timeless .card{grid-template-columns:minmax(0,1fr)}
    .timeless .card>*{grid-column:1}
    .timeless .card>.at{grid-row:auto}
    .timeless .at .note{font-size:.875rem}
    .later .card{grid-template-columns:minmax(0,1fr)}
    .later .card>*{grid-column:1}
    .later .card>.at{grid-row:auto}
    .later .at .note{font-size:.875rem}
    .grid+.later{margin-top:.5rem}
    .block .card{grid-template-columns:7.5rem minmax(0,1fr)}
    .at .date{display:block;font-weight:400}
    .card h3{font-size:1rem}
    .card h3 a{display:block;min-height:24px;color:var(--ink);text-decoration:none}
    .card h3 a::after{content:"";position:absolute;inset:0}
    .card:hover h3 a{text-decoration:underline;text-decoration-color:var(--accent)}
    .card h3 a:focus-visible{outline:none}
    .card:focus-within{outline:3px solid var(--accent);outline-offset:1px}
    .card .by,.card .place,.entry .by,.entry .details{color:var(--soft);font-size:.875rem;
    line-height:1.4}
    .marks{display:flex;flex-wrap:wrap;gap:.125rem .75rem;font-size:.8125rem;line-height:1.4;
    margin-top:.25rem}
    .marks li{color:var(--soft)}
    .marks .warning{color:var(--warn);font-weight:600}
    .card .tickets{font-size:.875rem;line-height:1.4}
    .tickets a{position:relative;z-index:1;display:inline-block;min-height:24px}
    .tentative{border-style:dashed;border-left-style:solid;border-left-color:var(--soft)}
    .cancelled{border-left-color:var(--soft);background:var(--paper)}
    .cancelled h3 a,.cancelled .at time{text-decoration:line-through}
    .cancelled:hover h3 a{text-decoration:line-through underline}
    .open-ended{border-bottom-style:dashed}
    .halls{position:sticky;top:0;z-index:2;align-items:end;background:var(--paper);
    border-bottom:2px solid var(--ink)}
    .hall{padding:.375rem .5rem;font-size:.8125rem;line-height:1.3}
    .hall b{display:block;font-size:.9375rem}
    .hour{grid-column:1/-1;border-top:1px solid var(--line);color:var(--soft);
    font-size:.8125rem;font-variant-numeric:tabular-nums;padding-top:.125rem}
    .grid .card h3{font-size:.9375rem}
    @media(min-width:44rem){
    .day .card{grid-template-columns:4.5rem minmax(0,1fr) minmax(0,16rem)}
    .day .later .card{grid-template-columns:9rem minmax(0,1fr) minmax(0,16rem)}
    .day .card>.at{grid-column:1;grid-row:1/span 3}
    .day .card>h3,.day .card>.by{grid-column:2}
    .day .card>.place,.day .card>.marks,.day .card>.tickets{grid-column:3}
    .day .card>.place{grid-row:1}
    .day .card>.marks{grid-row:2;margin-top:0}
    .day .card>.tickets{grid-row:3}
    .day .timeless .card{grid-template-columns:minmax(0,1fr)}
    .day .timeless .card>*{grid-column:1;grid-row:auto}
    }
    @media(min-width:48rem){
    .timeless{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.5rem}
    .timeless .card{margin:0}
    .masthead,main,.foot{padding-left:1.5rem;padding-right:1.5rem}
    .masthead{padding-top:2rem}
    .columns{display:grid;grid-template-columns:minmax(0,46rem) minmax(14rem,20rem);
    column-gap:3rem;align-items:start}
    }
    .title{margin-top:1.75rem;max-width:52rem}
    .title h1{font-size:clamp(1.5rem,1.2rem + 1.5vw,2.125rem);letter-spacing:-.012em}
    .title .original{font-size:1.0625rem;color:var(--soft);font-style:italic}
    .title .by{margin-top:.25rem;color:var(--soft)}
    .title .kind{color:var(--accent);font-weight:600;font-size:.9375rem}
    .title .marks{font-size:1rem;margin-top:.5rem}
    .facts{margin-top:1.5rem;font-size:.9375rem}
    .facts>div{padding:.5rem 0;border-top:1px solid var(--line)}
    .facts dt{color:var(--soft);font-size:.8125rem}
    .key{margin-top:1.5rem;padding:1rem 1.25rem;background:var(--card);border:1px solid var(--line);
    border-left:3px solid var(--accent);border-radius:3px;max-width:46rem}
    .key h2{font-size:.8125rem;font-weight:400;color:var(--soft)}
    .key h2+p,.key .big{font-size:1.1875rem;font-weight:600;line-height:1.35}
    .key section+section{margin-top:1rem}
    .quiet{color:var(--soft);font-size:.9375rem}
    .lede{font-size:1.0625rem;max-width:40rem;margin-top:1rem}
    .action{display:inline-block;min-height:24px;padding:.125rem 0}
    .entry{padding:.75rem 0;border-top:1px solid var(--line)}
    .entry h3{font-size:1.0625rem}
    .entry h3 a{display:inline-block;min-height:24px}
    .entry .original{font-style:italic;color:var(--soft)}
    .films{margin-top:1rem}
    @media(min-width:48rem){.films{display:grid;column-gap:2.5rem;
    grid-template-columns:repeat(auto-fill,minmax(19rem,1fr))}}
    .order li,.guests li{padding:.5rem 0;border-top:1px solid var(--line)}
    .order li{display:flex;flex-wrap:wrap;gap:0 .75rem;align-items:baseline}
    .order .name{flex:0 0 8rem}
    .order .what{flex:1 1 5rem}
    .order .length{color:var(--soft);font-size:.875rem}
    .order a{display:inline-block;min-height:24px}
    .calendars li{display:flex;flex-wrap:wrap;gap:0 1.25rem;padding:.375rem 0;
    border-top:1px solid var(--line)}
    .welcome{max-width:40rem;margin:0 auto;padding:12vh 1rem 2rem}
    .welcome a{display:block;margin-top:.75rem;padding:1rem 1.25rem;background:var(--card);
    border:1px solid var(--line);border-left:3px solid var(--accent);border-radius:3px;
    text-decoration:none}
    .welcome a:hover{background:var(--tint)}
    .welcome .name{display:block;font-size:1.1875rem;font-weight:600;color:var(--ink);line-height:1.3}
    .welcome .dates{color:var(--soft)}
    .foot{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;color:var(--soft);font-size:.875rem}
    main{padding-bottom:1rem}
    @page{size:A4 landscape;margin:10mm}
    @media print{
    :root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#333;--line:#999;
    --accent:#000;--warn:#000;--minute:.05rem}
    html{font-size:7.5pt}
    .bar,.days,.skip,.foot,.action,.tickets{display:none}
    .masthead,main{max-width:none;padding:0}
    .day{break-before:page;margin-top:0}
    .day:first-of-type{break-before:auto}
    .day>h2{break-after:avoid}
    .card,.entry{break-inside:avoid}
    .halls{position:static}
    .card h3 a{min-height:0}
    main .grid .rows .card{padding:.125rem .375rem;line-height:1.2}
    .card .by,.card .place,.card .marks,.card .at{line-height:1.2;margin:0}
    .masthead .week{font-size:1.5rem}
    .zone-note{margin:.25rem 0}
    a{color:inherit;text-decoration:none}
    }

    """#
}
