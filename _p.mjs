let t=performance.now();const lap=s=>{console.log(s,(performance.now()-t).toFixed(0));t=performance.now()};
const m=await import('./dist/index.js');lap('import');
const s=await m.openSource([process.argv[2]],process.stdin);lap('open');
const v=m.understand(s,m.NO_OVERRIDES);lap('understand');
const f=n=>m.findColumn(v.columns,n);
const q={survey:v,answers:[v.columns[7]],groupings:[[f('region')]],wave:null,design:{weight:f('weight'),strata:null,cluster:null},where:null};
const r=await m.countAnswers(q,f);lap('count');
