/**
 * Mail domains of access providers and the like, beside those that `free-email-domains` lists: it knows web mail well and
 * access providers badly. Each is one whose customers have, or had, addresses in it; its staff who write from there count as
 * customers. Never complete: what is missing is taken for a company's own.
 */
const BY_COUNTRY: Readonly<Record<string, string>> = {
  'United States': `
    aol.com att.net ameritech.net bellsouth.net currently.com flash.net nvbell.net pacbell.net prodigy.net sbcglobal.net
    snet.net swbell.net wans.net worldnet.att.net bellatlantic.net gte.net verizon.net attbi.com comcast.net xfinity.com
    cox.net coxmail.com bresnan.net brighthouse.com charter.net chartermi.net roadrunner.com rr.com spectrum.net twc.com
    brightspeed.net centurylink.net centurytel.net embarqmail.com q.com quantumfiber.com qwest.net uswest.net
    citlink.net epix.net frontier.com frontiernet.net newnorth.net alltel.net valornet.com windstream.com windstream.net
    earthlink.net mindspring.com onemain.com peoplepc.com tds.net optimum.net optonline.net cebridge.net suddenlink.net
    suddenlinkmail.com mchsi.com mediacombb.net astound.net enter.net grandecom.net knology.net rcn.com wavecable.com
    wideopenwest.com wowway.com hughes.net hughesnet.net exede.net wildblue.net acsalaska.net alaska.net gci.net
    mtaonline.net hawaiian.net hawaiiantel.net cableone.net sparklight.net consolidated.net fairpoint.net fidium.net
    myfairpoint.net surewest.net atlanticbb.net breezeline.net metrocast.net ptd.net armstrong.net zoominternet.net
    cincinnatibell.net fuse.net zoomtown.com midco.net midcomail.com buckeye-express.com comporium.net epbfi.com gvtc.com
    hargray.com lumos.net ntelos.net shentel.net dslextreme.com sonic.net speakeasy.net suscom.net bluelight.com juno.com
    netzero.com netzero.net toast.net mymetropcs.com sprintpcs.com tmomail.net vtext.com vzwpix.com`,
  'Puerto Rico and the Virgin Islands': `
    aeronetpr.com caribe.net centennialpr.net choicecable.com claropr.com claropr.net clarotodo.com coqui.com coqui.net
    isla.net libertypr.com libertypr.net neptunopr.com onelinkpr.com onelinkpr.net osnetpr.com prtc.net
    prtcnet.org viaccess.net vipowernet.net worldnetpr.com`,
  Canada: `
    bell.net bellaliant.net bellmts.net mts.net mymts.net nbnet.nb.ca sympatico.ca accesswave.ca cgocable.ca cogeco.ca
    cogeco.net distributel.net eastlink.ca ebox.net execulink.com globetrotter.net golden.net northwestel.net oricom.ca
    persona.ca primus.ca rogers.com sasktel.net shaw.ca sogetel.net tbaytel.net teksavvy.com telus.net vianet.ca
    videotron.ca videotron.qc.ca vmedia.ca xplornet.ca xplornet.com`,
  France: `
    9business.fr 9online.fr aliceadsl.fr bbox.fr caramail.com caramail.fr cegetel.net club-internet.fr estvideo.fr evhr.net
    free.fr freesbee.fr infonie.fr k-net.fr laposte.net libertysurf.fr mailo.com modulonet.fr netcourrier.com neuf.fr
    noos.fr nordnet.fr numericable.com numericable.fr online.fr orange.fr orange.mq ozone.net sfr.fr tele2.fr voila.fr
    wanadoo.fr wanadoo.mq`,
  // The last line: certified mail, which anybody can rent.
  Italy: `
    alice.it aliceposta.it aruba.it blu.it email.it eolo.it fastweb.it fastwebnet.it giallo.it infostrada.it inwind.it
    iol.it kataweb.it katamail.com libero.it linkem.com poste.it sky.it tele2.it teletu.it tim.it tin.it tiscali.it
    tiscalinet.it virgilio.it vodafone.it wind.it windtre.it
    arubapec.it legalmail.it pec.it postecert.it`,
  Spain: `
    adamo.es arrakis.es euskaltel.es euskaltel.net inicia.es jazztel.es masmovil.es mixmail.com movistar.es mundo-r.com
    mundo-r.net ono.com orange.es ozu.es telecable.es telefonica.net teleline.es terra.es vodafone.es wanadoo.es ya.com`,
  Japan: `
    asahi-net.or.jp asahinet.jp au.com auone-net.jp auone.jp bai.ne.jp bbexcite.jp bbiq.jp biglobe.jp biglobe.ne.jp
    ccnet-ai.ne.jp commufa.jp ctk.ne.jp dion.ne.jp disney.ne.jp docomo.ne.jp dream.jp dti.ne.jp emnet.ne.jp enjoy.ne.jp
    eonet.ne.jp excite.co.jp excite.jp ezweb.ne.jp fctv.ne.jp goo.jp goo.ne.jp hi-ho.ne.jp home.ne.jp i.softbank.jp
    infoseek.jp infoweb.ne.jp jp-t.ne.jp katch.ne.jp ktroad.ne.jp lcv.ne.jp mctv.ne.jp megaegg.ne.jp nifty.com
    nifty.ne.jp nuro.jp ocn.jp ocn.ne.jp odn.jp odn.ne.jp pdx.ne.jp pikara.ne.jp plala.or.jp qtnet.ne.jp rakuten.jp
    sannet.ne.jp so-net.jp so-net.ne.jp softbank.jp softbank.ne.jp synapse.ne.jp t-com.ne.jp tcp-ip.or.jp thn.ne.jp
    tiki.ne.jp tokai.or.jp uqmobile.jp vodafone.ne.jp wakwak.com willcom.com wcm.ne.jp y-mobile.ne.jp ybb.ne.jp
    ymobile.ne.jp zaq.jp zaq.ne.jp`,
  'Latin America and the Caribbean': `
    avantel.net axtel.net cablevision.net.mx infinitum.com.mx izzi.mx megacable.com.mx megared.net.mx prodigy.net.mx
    telcel.com telmex.com totalplay.com.mx bol.com.br globo.com globomail.com ig.com.br oi.com.br pop.com.br r7.com
    superig.com.br terra.com.br uol.com.br veloxmail.com.br zipmail.com.br arnet.com.ar ciudad.com.ar fibertel.com.ar
    infovia.com.ar personal.com.ar sinectis.com.ar sion.com speedy.com.ar telecentro.com.ar terra.com.ar adinet.com.uy
    montevideo.com.uy vera.com.uy claro.net.co etb.net.co telecom.com.co une.net.co altice.com.do claro.net.do
    codetel.net.do tricom.net verizon.net.do cantv.net inter.net.ve entel.cl mi.cl terra.cl tie.cl vtr.net cabletica.com
    ice.co.cr racsa.co.cr cableonda.net cwpanama.net speedy.com.pe terra.com.pe terra.com.mx andinanet.net etapa.net.ec
    punto.net.ec satnet.net cotas.com.bo entelnet.bo supernet.com.bo turbonett.com navegante.com.sv cablenet.com.ni
    enitel.com.ni enet.cu nauta.cu nauta.com.cu latinmail.com starmedia.com tutopia.com caribsurf.com cwjamaica.com
    tstt.net.tt`,
  // Web mail, aliases and relays that the list does not have.
  Elsewhere: `
    addy.io anonaddy.com disroot.org duck.com fastmail.com hey.com hushmail.com keemail.me mailbox.org mozmail.com
    myyahoo.com passport.com pm.me pobox.com privaterelay.appleid.com proton.me riseup.net simplelogin.com slmail.me
    startmail.com tuta.com tuta.io tutamail.com tutanota.com tutanota.de`,
};

export const ACCESS_PROVIDERS: readonly string[] = Object.values(BY_COUNTRY).flatMap((names) =>
  names.trim().split(/\s+/),
);

/** Web mail that has its name in most countries: yahoo.com.mx, hotmail.es, live.com.ar. */
export const WORLDWIDE_NAMES: readonly string[] = [
  'aol',
  'gmx',
  'googlemail',
  'hotmail',
  'live',
  'msn',
  'outlook',
  'yahoo',
  'yandex',
];
