/** Ways of hiding a text, of looking as if it were hidden, and of hiding it from some only. What they do is for the browser to say. */

/** What mails hide texts with, and spam filters know. Each is put on any element, so that some do nothing there. */
export const HIDING: readonly string[] = `
display:none
visibility:hidden
visibility:collapse
opacity:0
opacity:.01
opacity:0%
opacity:-1
font-size:0
font-size:0px
font-size:1px
font-size:.5pt
font:0/0 a
font:1px/1px Arial, sans-serif
color:#fff
color:white
color:#fefefe
color:#FFFFFFFF
color:rgb(255,255,255)
color:rgb(255 255 255 / 100%)
color:rgb(100%,100%,100%)
color:rgba(0,0,0,0)
color:hsl(0,0%,100%)
color:hsla(120,100%,50%,0)
color:hwb(0 100% 0%)
color:lab(100% 0 0)
color:oklch(1 0 0)
color:transparent
color:snow
-webkit-text-fill-color:transparent
-webkit-text-fill-color:#fff
background:#123456;color:#123456
background-color:navy;color:#000080
background:black
background:linear-gradient(#fff,#fefefe);color:white
background-color:currentcolor
background:#ffe url();color:#ffe
text-indent:-9999px
text-indent:-9999px;white-space:nowrap
text-indent:-999em;overflow:hidden;white-space:nowrap
text-indent:100%;white-space:nowrap;overflow:hidden
margin-left:-9999px
margin:0 0 0 -9999px
margin-top:-9999px
margin-inline-start:-9999px
position:absolute;left:-9999px
position:absolute;top:-9999px
position:absolute;left:-9999px;top:-9999px
position:fixed;left:-9999px
position:fixed;top:-5000px
position:relative;left:-9999px
position:absolute;inset:-9999px auto auto -9999px
position:absolute;right:9999px
left:-9999px
position:absolute;clip:rect(0,0,0,0)
position:absolute;clip:rect(1px,1px,1px,1px)
position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;margin:-1px;overflow:hidden
clip:rect(0,0,0,0)
clip-path:inset(50%)
clip-path:inset(100%)
clip-path:circle(0)
clip-path:polygon(0 0,0 0,0 0)
height:0;overflow:hidden
height:0px;overflow:hidden;line-height:0
max-height:0;overflow:hidden
max-height:0px;overflow:hidden;display:block
width:0;overflow:hidden
max-width:0;overflow:hidden;white-space:nowrap
width:1px;height:1px;overflow:hidden
height:1px;overflow:hidden
height:0;overflow:clip
height:0;overflow:auto
max-height:0;max-width:0;opacity:0;overflow:hidden
height:0;overflow:hidden;padding:3px
margin-left:5000px
border-left:3000px solid #fff
display:none;font-size:1px;color:#fff;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden;mso-hide:all
display:none !important
display:none!important;visibility:hidden;mso-hide:all
overflow:hidden;line-height:0
line-height:0;font-size:0
contain:strict
contain:size;overflow:hidden
transform:scale(0)
transform:scale(.01)
transform:scale(0,1)
transform:translate(-9999px)
transform:translateX(-9999px)
transform:translateY(-9999px)
transform:scale3d(0,0,0)
scale:0
translate:-9999px
zoom:.01
filter:opacity(0)
filter:opacity(0%)
filter:opacity(.01)
filter:brightness(1) opacity(0)
content-visibility:hidden
display:table-column
display:table-column-group
display:inline;opacity:0
display:inline-block;width:0;height:0;overflow:hidden
display:contents;display:none
float:left;width:0;height:0;overflow:hidden
font-size-adjust:0
column-width:0;height:0;overflow:hidden
display:block;height:0;width:0;overflow:hidden
VISIBILITY:HIDDEN
display : none
dis\\play:none
`
  .trim()
  .split('\n');

/** The same properties as every mail has them, without any wish to hide. */
export const HARMLESS: readonly string[] = `
display:block
display:inline-block
display:inline
display:list-item
display:flow-root
display:flex
visibility:visible
opacity:.9
opacity:1
opacity:75%
font-size:12px
font-size:11.0pt
font-size:9px
font-size:85%
font-size:.9em
font-size:small
font:bold 13px/18px Arial, sans-serif
font:normal 10pt "Segoe UI", Tahoma
color:#666
color:#888888
color:#999
color:rgb(51,51,51)
color:rgba(0,0,0,.6)
color:hsl(210,50%,30%)
color:windowtext
color:inherit
color:currentcolor
color:navy;background:#eef
color:#fff;background:#1a73e8
color:#fff;background-color:#333333
background:#ffffff
background-color:#f5f5f5
background:white none
background:transparent
background:linear-gradient(#fff,#eee)
-webkit-text-fill-color:#222
text-indent:0
text-indent:20px
text-indent:-.25in;margin-left:.5in
margin-left:-5.4pt
margin:0 0 8px
margin:0 auto;max-width:600px
margin-left:40px
position:relative
position:relative;top:1px
position:static;left:-9999px
clip:auto
clip:rect(0,0,0,0)
clip-path:none
clip-path:inset(0)
overflow:hidden
overflow:hidden;height:auto
overflow:hidden;max-width:600px
overflow:visible;max-height:none
overflow:auto;width:100%
max-height:none
height:100%
width:100%
min-width:200px
min-height:40px
height:auto !important
line-height:1.4
line-height:115%
line-height:normal
line-height:20px
mso-line-height-rule:exactly;line-height:16px
mso-hide:none
mso-margin-top-alt:auto
transform:none
transform:scale(1)
transform:translate(0,0)
translate:none
scale:1
zoom:1
filter:none
filter:grayscale(0)
content-visibility:visible
content-visibility:auto
float:left
float:none;clear:both
letter-spacing:.5px
letter-spacing:normal
white-space:nowrap
white-space:pre-wrap
text-decoration:none
text-decoration:underline
text-transform:uppercase
vertical-align:top
border:1px solid #ddd;padding:4px
border-collapse:collapse
padding:0 2000px 0 0
z-index:2;position:relative
word-break:break-word
-webkit-text-size-adjust:100%
mso-table-lspace:0pt;mso-table-rspace:0pt
display:gone
display:none\\9
opacity:nothing
font-size:-3px
color:#ggg
text-align:center
will-change:opacity
`
  .trim()
  .split('\n');

/** What hides from some readers, or in part, or hangs on how a page is laid out: here the model may be in doubt. */
export const BORDER: readonly string[] = `
mso-hide:all
opacity:.25
-moz-opacity:.5
font-size:5px
font-size:.1em
font-size:calc(1px * 0)
color:#ddd
color:#f0f0f0
color:yellow
color:color-mix(in srgb, white, white)
color:color-mix(in srgb, black 50%, white)
color:light-dark(white,black)
color:rgb(from white r g b)
display:var(--none, none)
--hide:none;display:var(--hide)
opacity:calc(1 - 1)
opacity:var(--o, 0)
left:calc(-9999px);position:absolute
width:calc(0px);overflow:hidden
height:max(0px,0px);overflow:hidden
background:url(cid:picture)
background:linear-gradient(white,black)
background:repeating-linear-gradient(90deg,#fff,#000 4px)
color:transparent;text-shadow:0 0 2px #000
-webkit-background-clip:text;color:transparent;background-image:linear-gradient(#111,#333)
height:40px;overflow:hidden
height:12px;overflow:hidden
max-height:30px;overflow:hidden
width:30px;overflow:hidden;white-space:nowrap
height:0
max-height:0
height:0;line-height:0
line-height:0
line-height:2px
letter-spacing:-1em
letter-spacing:-.4em
word-spacing:-999px
position:absolute
position:absolute;top:0;left:0
position:absolute;left:5000px
position:relative;left:1500px
position:fixed;bottom:0
position:relative;left:-200px
position:relative;z-index:-1
margin-left:-300px
margin-top:-40px
margin-top:-25px
margin-left:-45px
margin-bottom:-40px
text-indent:-300px
transform:rotateY(90deg)
transform:rotate(90deg)
transform:scaleX(-1)
transform:skewX(90deg)
transform:scale(calc(1 - 1))
transform:scale(calc(0))
text-indent:calc(-9999px)
margin-left:calc(-9999px)
padding-left:calc(9999px)
transform:matrix(0,0,0,0,0,0)
transform:matrix(1,0,0,1,-5000,0)
transform:translateX(-100%)
transform:perspective(1px) translateZ(-9999px)
rotate:y 90deg
rotate:x 90deg
filter:blur(12px)
filter:contrast(0)
filter:invert(1)
filter:brightness(99)
mix-blend-mode:screen
mix-blend-mode:difference;color:#fff
-webkit-mask-image:linear-gradient(transparent,transparent)
mask:linear-gradient(#0000,#0000)
-webkit-text-security:disc
animation:gone 1s forwards
clip-path:inset(0 0 60% 0)
clip-path:circle(5px)
clip-path:ellipse(0 0)
clip-path:rect(0 0 0 0)
clip-path:xywh(0 0 0 0)
clip-path:path("M0 0")
clip-path:url(#none)
content:""
content:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)
all:unset
all:initial
writing-mode:vertical-rl
direction:rtl;unicode-bidi:bidi-override
display:grid;grid-template-rows:0;overflow:hidden
display:grid;grid-template-columns:0fr;overflow:hidden
display:-webkit-box;-webkit-line-clamp:1;-webkit-box-orient:vertical;overflow:hidden
columns:2;height:10px;overflow:hidden
offset-path:path("M-9999 0L-9998 0")
offset:path("M-9999 0L-9998 0") 0
aspect-ratio:9999;width:100px;overflow:hidden
padding-left:2000px;overflow:hidden;width:100px;box-sizing:border-box
padding-left:5000px
height:0;overflow:hidden;padding:20px
height:0;overflow:hidden;padding-bottom:30px
container-type:size
container:a/inline-size;display:inline-block
padding-top:3000px
shape-outside:circle(0)
display:ruby-text
position:relative;left:-9999px;margin-left:9999px
position:absolute;left:-9999px;padding-left:9999px
margin-right:-9999px
position:sticky;left:-9999px
font-family:Wingdings
-webkit-text-stroke:2px #fff
paint-order:stroke;-webkit-text-stroke:9px white
text-overflow:ellipsis;overflow:hidden;width:20px;white-space:nowrap
inset-inline-start:-9999px;position:absolute
border-top:400px solid #fff;height:20px;overflow:hidden;box-sizing:border-box
max-width:1px;overflow:hidden
visibility:inherit
display:inherit
opacity:inherit
display:revert
display:unset
`
  .trim()
  .split('\n');

/** Around a text: what stands before it and behind it. Of some it can be told that nobody sees what is in them, of others not. */
export const WRAPPERS: readonly (readonly [before: string, after: string, isBorder?: boolean])[] = [
  ['<div hidden>', '</div>'],
  ['<span hidden="">', '</span>'],
  ['<div hidden style="display:block">', '</div>'],
  ['<template>', '</template>'],
  ['<dialog>', '</dialog>'],
  ['<dialog open style="position:static">', '</dialog>', true],
  ['<style>/*', '*/</style>'],
  ['<script>', '</script>'],
  ['<title>', '</title>'],
  ['<!-- ', ' -->'],
  ['<!--[if mso]>', '<![endif]-->'],
  ['<!--[if gte mso 9]><xml>', '</xml><![endif]-->'],
  ['<!--[if !mso]><!-->', '<!--<![endif]-->'],
  ['<![if !mso]>', '<![endif]>'],
  ['<iframe>', '</iframe>'],
  ['<noframes>', '</noframes>', true],
  ['<noembed>', '</noembed>', true],
  ['<noscript>', '</noscript>', true],
  ['<datalist><option>', '</option></datalist>', true],
  ['<audio>', '</audio>'],
  ['<video>', '</video>'],
  ['<canvas>', '</canvas>', true],
  ['<progress value="1" max="2">', '</progress>', true],
  ['<meter value="1" max="2">', '</meter>', true],
  ['<object data="cid:1">', '</object>', true],
  ['<svg width="90" height="20"><text y="15">', '</text></svg>', true],
  ['<svg><title>', '</title></svg>', true],
  ['<svg><defs><text y="15">', '</text></defs></svg>', true],
  ['<math><mtext>', '</mtext></math>', true],
  ['<details>', '</details>', true],
  ['<details><summary>', '</summary></details>'],
  ['<details open>', '</details>'],
  ['<div popover>', '</div>', true],
  ['<div hidden="until-found">', '</div>'],
  ['<div inert>', '</div>'],
  ['<ruby>a<rp>', '</rp><rt>b</rt></ruby>'],
  ['<ruby>a<rt>', '</rt></ruby>', true],
  ['<fieldset><legend>', '</legend></fieldset>'],
  ['<button>', '</button>'],
  ['<label>', '</label>'],
  ['<center>', '</center>'],
  ['<pre>', '</pre>'],
  ['<small>', '</small>'],
  ['<sub>', '</sub>'],
  ['<mark>', '</mark>'],
  ['<font size="1">', '</font>'],
  ['<font color="white">', '</font>'],
  ['<font color="#fff">', '</font>'],
  ['<font color="FFFFFF">', '</font>'],
  ['<font color="chucknorris">', '</font>'],
  ['<font color="#c00">', '</font>'],
  ['<font style="color:#c00" color="white">', '</font>'],
  ['<a href="https://x.example/">', '</a>'],
  ['<a href="https://x.example/" style="color:#fff">', '</a>'],
  ['<o:p>', '</o:p>'],
  ['<v:shape style="position:absolute;left:-9999px">', '</v:shape>', true],
  ['<marquee>', '</marquee>', true],
  ['<select><option>', '</option></select>', true],
  ['<div style="visibility:hidden"><div style="visibility:visible">', '</div></div>'],
  ['<div style="visibility:hidden">', '<span style="visibility:visible">and</span></div>'],
  ['<div style="font-size:0"><span style="font-size:14px">', '</span></div>'],
  ['<div style="color:#fff"><span style="color:#000">', '</span></div>'],
  ['<div style="opacity:0"><span style="opacity:1">', '</span></div>'],
  ['<div style="display:none"><span style="display:block">', '</span></div>'],
  ['<div style="line-height:0"><div style="line-height:20px">', '</div></div>'],
  ['<div style="position:relative;left:-9999px"><div style="position:relative;left:9999px">', '</div></div>', true],
  ['<table bgcolor="black"><tr><td>', '</td></tr></table>'],
  ['<table bgcolor="black"><tr><td><font color="white">', '</font></td></tr></table>'],
  ['<table bgcolor="#000080"><tr><td bgcolor="#ffffff"><font color="#ffffff">', '</font></td></tr></table>'],
  ['<table bgcolor="#000080"><tr bgcolor="white"><td style="color:white">', '</td></tr></table>'],
  ['<div style="background:#222"><table><tr><td style="color:#ddd">', '</td></tr></table></div>'],
  ['<div style="opacity:.3"><div style="opacity:.3">', '</div></div>'],
  ['<div style="filter:opacity(.2)"><div style="opacity:.2">', '</div></div>'],
  ['<div style="overflow:hidden;height:0"><div style="height:40px">', '</div></div>'],
  ['<div style="overflow:hidden;height:0"><div style="position:absolute">', '</div></div>', true],
  ['<div style="overflow:hidden;height:0;position:relative"><div style="position:absolute">', '</div></div>', true],
  ['<div style="color:#fff;background:#fff"><div style="background:#000">', '</div></div>'],
  ['<div style="background:#000;color:#fff"><div style="all:initial">', '</div></div>', true],
];

/** Boxes that lie over what stands beside them: what they cover only a layout tells. */
export const COVERS: readonly (readonly [before: string, after: string])[] = [
  [
    '<div style="position:relative">',
    '<div style="position:absolute;top:0;left:0;width:100%;height:100%;background:#fff"></div></div>',
  ],
  ['', '<div style="position:absolute;inset:0;background:white"></div>'],
  ['', '<div style="margin-top:-60px;position:relative;height:60px;background:#fff"></div>'],
  ['<div style="height:0">', '</div><div style="position:relative;background:#fff;height:80px"></div>'],
  ['', '<div style="position:fixed;top:0;left:0;width:100vw;height:100vh;background-color:#ffffff;z-index:9"></div>'],
  ['', '<table bgcolor="white" height="90" width="600" style="position:relative;top:-90px"><tr><td></td></tr></table>'],
  [
    '<div style="position:relative;z-index:-1">',
    '</div><div style="margin-top:-60px;background:#fff;height:90px"></div>',
  ],
];

/** Media of which this desk's window is one, of which no desk's is, and of which some are. */
export const MEDIA = {
  here: [
    'screen',
    'all',
    'only screen',
    '(min-width:600px)',
    'only screen and (min-width:480px)',
    'not print',
    '(width > 500px)',
    'screen, print',
    '(max-width:5000px)',
    '(min-width:30em) and (max-width:300em)',
    'not (max-width:600px)',
    '(400px < width <= 4000px)',
  ],
  nowhere: [
    'print',
    '(max-width:600px)',
    'only screen and (max-width:480px)',
    'only screen and (max-device-width:480px)',
    'screen and (max-width:37.5em)',
    'speech',
    '(width < 500px)',
    'not screen',
    'not all',
    '(min-width:9000px)',
    'print and (min-width:100px)',
    '(prefers-contrast:more)',
  ],
  somewhere: [
    '(prefers-color-scheme:dark)',
    '(prefers-color-scheme:light)',
    '(max-width:1100px)',
    '(orientation:portrait)',
    '(min-resolution:2dppx)',
    '(min-height:400px)',
  ],
} as const;

/** What undoes a declaration, for contests of rules; of others there is no contest. */
export const UNDOING: Readonly<Record<string, string>> = {
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  'font-size': '14px',
  color: '#222',
  'text-indent': '0',
  'margin-left': '0',
  'margin-top': '0',
  position: 'static',
  'clip-path': 'none',
  transform: 'none',
  scale: 'none',
  translate: 'none',
  zoom: '1',
  filter: 'none',
  'content-visibility': 'visible',
  height: 'auto',
  'max-height': 'none',
};
