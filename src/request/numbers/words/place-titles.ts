/**
 * Titles that part a list by the places where its lines ring, counted: "Second site", "Oficina 2", "3e étage", "第二拠点". Not "phase 2",
 * which is a time, nor "old office", which may stay. By language.
 */
import { regexp } from '../../../base/regexp.ts';

const ORDINAL =
  '(?:first|second|third|fourth|fifth|other|\\d{1,2}(?:st|nd|rd|th)|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|\\d{1,2}[.]?[ºªoa]|premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|\\d{1,2}(?:er|ère|re|e|ème)|prim[oa]|second[oa]|terz[oa]|quart[oa]|quint[oa])';
const PLACE =
  '(?:sites?|offices?|locations?|branch(?:es)?|floors?|buildings?|stores?|shops?|warehouses?|plants?|campus|rooms?|sedes?|oficinas?|sucursal(?:es)?|locale?s?|pisos?|plantas?|edificios?|tiendas?|almac[ée]n(?:es)?|salas?|bureaux?|étages?|bâtiments?|immeubles?|magasins?|boutiques?|entrepôts?|agences?|salles?|sedi|uffici[o]?|filiali|filiale|pian[oi]|edific[io]+|negozi[o]?|magazzin[oi]|sal[ae])';
const COUNT = '(?:(?:no\\.?|n[°º]\\.?|#)?\\s?\\d{1,2}|[a-e])';
export const PLACE_TITLE = regexp(
  `^[\\s*#=-]*(?:(?:the|el|la|le|il|l['’]) ?)?(?:${ORDINAL} ${PLACE}|${PLACE} ${COUNT}|(?:第[\\d一二三四五]|[\\d一二三四五]番目の)(?:拠点|事業所|営業所|店舗|支店|ビル|棟)|[\\d一二三四五]階|(?:拠点|店舗|営業所|支店|ビル)[\\d一二三四五A-E])[\\s:：*#=-]*$`,
  'iu',
);
