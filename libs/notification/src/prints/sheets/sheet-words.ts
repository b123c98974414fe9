import type { AppLanguage } from '@homeward/contracts';

/**
 * The words of papers of a journey. None of them says why somebody travels, or with whose help, and none is a word
 * that no mail may carry (`SENSITIVE_WORDS`).
 */
export interface SheetWords {
  readonly sheet: string;
  readonly manifest: string;
  readonly itinerary: string;
  readonly travellers: string;
  readonly journey: string;
  readonly name: string;
  readonly born: string;
  readonly sex: string;
  readonly nationality: string;
  readonly document: string;
  readonly expires: string;
  readonly ticket: string;
  readonly services: string;
  readonly withWhom: string;
  readonly hour: string;
  readonly service: string;
  readonly from: string;
  readonly to: string;
  readonly departs: string;
  readonly arrives: string;
  readonly checkIn: string;
  readonly baggage: string;
  readonly kilograms: string;
  readonly localTimes: string;
  readonly sexes: Readonly<Record<string, string>>;
}

export const SHEET_WORDS: Readonly<Record<AppLanguage, SheetWords>> = {
  en: {
    ...{ sheet: 'Journeys of the day', manifest: 'Passenger list', itinerary: 'Itinerary', travellers: 'Passengers' },
    ...{ journey: 'Journey', name: 'Name', born: 'Born', sex: 'Sex', nationality: 'Nationality', document: 'Passport' },
    ...{ expires: 'Valid until', ticket: 'Ticket', services: 'Services', withWhom: 'Travels with', hour: 'Hour' },
    ...{ service: 'Flight or service', from: 'From', to: 'To', departs: 'Leaves', arrives: 'Arrives' },
    ...{ checkIn: 'Be there at', baggage: 'Baggage', kilograms: '{kg} kg', localTimes: 'All times are local.' },
    sexes: { female: 'F', male: 'M', other: 'X', unknown: '' },
  },
  fr: {
    ...{ sheet: 'Trajets du jour', manifest: 'Liste des passagers', itinerary: 'Itinéraire', travellers: 'Passagers' },
    ...{ journey: 'Trajet', name: 'Nom', born: 'Né(e) le', sex: 'Sexe', nationality: 'Nationalité' },
    ...{ document: 'Passeport', expires: 'Valable jusqu’au', ticket: 'Billet', services: 'Services' },
    ...{ withWhom: 'Voyage avec', hour: 'Heure', service: 'Vol ou service', from: 'De', to: 'À', departs: 'Part à' },
    ...{ arrives: 'Arrive à', checkIn: 'Soyez présent à', baggage: 'Bagages', kilograms: '{kg} kg' },
    localTimes: 'Toutes les heures sont locales.',
    sexes: { female: 'F', male: 'M', other: 'X', unknown: '' },
  },
  nl: {
    ...{ sheet: 'Reizen van de dag', manifest: 'Passagierslijst', itinerary: 'Reisschema', travellers: 'Passagiers' },
    ...{ journey: 'Reis', name: 'Naam', born: 'Geboren', sex: 'Geslacht', nationality: 'Nationaliteit' },
    ...{ document: 'Paspoort', expires: 'Geldig tot', ticket: 'Ticket', services: 'Diensten', withWhom: 'Reist met' },
    ...{ hour: 'Uur', service: 'Vlucht of dienst', from: 'Van', to: 'Naar', departs: 'Vertrek', arrives: 'Aankomst' },
    ...{ checkIn: 'Wees er om', baggage: 'Bagage', kilograms: '{kg} kg', localTimes: 'Alle uren zijn plaatselijk.' },
    sexes: { female: 'V', male: 'M', other: 'X', unknown: '' },
  },
  de: {
    ...{ sheet: 'Reisen des Tages', manifest: 'Passagierliste', itinerary: 'Reiseplan', travellers: 'Passagiere' },
    ...{ journey: 'Reise', name: 'Name', born: 'Geboren', sex: 'Geschlecht', nationality: 'Staatsangehörigkeit' },
    ...{ document: 'Reisepass', expires: 'Gültig bis', ticket: 'Ticket', services: 'Leistungen' },
    ...{ withWhom: 'Reist mit', hour: 'Uhrzeit', service: 'Flug oder Verbindung', from: 'Von', to: 'Nach' },
    ...{ departs: 'Abfahrt', arrives: 'Ankunft', checkIn: 'Seien Sie da um', baggage: 'Gepäck', kilograms: '{kg} kg' },
    localTimes: 'Alle Zeiten sind Ortszeiten.',
    sexes: { female: 'W', male: 'M', other: 'X', unknown: '' },
  },
  ar: {
    ...{ sheet: 'رحلات اليوم', manifest: 'قائمة الركاب', itinerary: 'خط الرحلة', travellers: 'الركاب' },
    ...{ journey: 'الرحلة', name: 'الاسم', born: 'تاريخ الميلاد', sex: 'الجنس', nationality: 'الجنسية' },
    ...{ document: 'جواز السفر', expires: 'صالح حتى', ticket: 'التذكرة', services: 'الخدمات', withWhom: 'يسافر مع' },
    ...{ hour: 'الساعة', service: 'الرحلة', from: 'من', to: 'إلى', departs: 'الانطلاق', arrives: 'الوصول' },
    ...{ checkIn: 'كن هناك في', baggage: 'الأمتعة', kilograms: '{kg} كغ', localTimes: 'جميع الأوقات محلية.' },
    sexes: { female: 'أنثى', male: 'ذكر', other: 'X', unknown: '' },
  },
};
