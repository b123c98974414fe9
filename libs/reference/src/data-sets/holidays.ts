/** calendar | day | name. Public holidays, computed from the laws. */
export const HOLIDAY_ROWS = `
BE|2024-01-01|Nouvel An
BE|2024-04-01|Lundi de Pâques
BE|2024-05-01|Fête du travail
BE|2024-05-09|Ascension
BE|2024-05-20|Lundi de Pentecôte
BE|2024-07-21|Fête nationale
BE|2024-08-15|Assomption
BE|2024-11-01|Toussaint
BE|2024-11-11|Armistice
BE|2024-12-25|Noël
BE|2025-01-01|Nouvel An
BE|2025-04-21|Lundi de Pâques
BE|2025-05-01|Fête du travail
BE|2025-05-29|Ascension
BE|2025-06-09|Lundi de Pentecôte
BE|2025-07-21|Fête nationale
BE|2025-08-15|Assomption
BE|2025-11-01|Toussaint
BE|2025-11-11|Armistice
BE|2025-12-25|Noël
BE|2026-01-01|Nouvel An
BE|2026-04-06|Lundi de Pâques
BE|2026-05-01|Fête du travail
BE|2026-05-14|Ascension
BE|2026-05-25|Lundi de Pentecôte
BE|2026-07-21|Fête nationale
BE|2026-08-15|Assomption
BE|2026-11-01|Toussaint
BE|2026-11-11|Armistice
BE|2026-12-25|Noël
BE|2027-01-01|Nouvel An
BE|2027-03-29|Lundi de Pâques
BE|2027-05-01|Fête du travail
BE|2027-05-06|Ascension
BE|2027-05-17|Lundi de Pentecôte
BE|2027-07-21|Fête nationale
BE|2027-08-15|Assomption
BE|2027-11-01|Toussaint
BE|2027-11-11|Armistice
BE|2027-12-25|Noël
BE|2028-01-01|Nouvel An
BE|2028-04-17|Lundi de Pâques
BE|2028-05-01|Fête du travail
BE|2028-05-25|Ascension
BE|2028-06-05|Lundi de Pentecôte
BE|2028-07-21|Fête nationale
BE|2028-08-15|Assomption
BE|2028-11-01|Toussaint
BE|2028-11-11|Armistice
BE|2028-12-25|Noël
BE|2029-01-01|Nouvel An
BE|2029-04-02|Lundi de Pâques
BE|2029-05-01|Fête du travail
BE|2029-05-10|Ascension
BE|2029-05-21|Lundi de Pentecôte
BE|2029-07-21|Fête nationale
BE|2029-08-15|Assomption
BE|2029-11-01|Toussaint
BE|2029-11-11|Armistice
BE|2029-12-25|Noël
BE|2030-01-01|Nouvel An
BE|2030-04-22|Lundi de Pâques
BE|2030-05-01|Fête du travail
BE|2030-05-30|Ascension
BE|2030-06-10|Lundi de Pentecôte
BE|2030-07-21|Fête nationale
BE|2030-08-15|Assomption
BE|2030-11-01|Toussaint
BE|2030-11-11|Armistice
BE|2030-12-25|Noël
LU|2024-01-01|Nouvel An
LU|2024-04-01|Lundi de Pâques
LU|2024-05-01|1er mai
LU|2024-05-09|Journée de l’Europe, Ascension
LU|2024-05-20|Lundi de Pentecôte
LU|2024-06-23|Fête nationale
LU|2024-08-15|Assomption
LU|2024-11-01|Toussaint
LU|2024-12-25|Noël
LU|2024-12-26|Lendemain de Noël
LU|2025-01-01|Nouvel An
LU|2025-04-21|Lundi de Pâques
LU|2025-05-01|1er mai
LU|2025-05-09|Journée de l’Europe
LU|2025-05-29|Ascension
LU|2025-06-09|Lundi de Pentecôte
LU|2025-06-23|Fête nationale
LU|2025-08-15|Assomption
LU|2025-11-01|Toussaint
LU|2025-12-25|Noël
LU|2025-12-26|Lendemain de Noël
LU|2026-01-01|Nouvel An
LU|2026-04-06|Lundi de Pâques
LU|2026-05-01|1er mai
LU|2026-05-09|Journée de l’Europe
LU|2026-05-14|Ascension
LU|2026-05-25|Lundi de Pentecôte
LU|2026-06-23|Fête nationale
LU|2026-08-15|Assomption
LU|2026-11-01|Toussaint
LU|2026-12-25|Noël
LU|2026-12-26|Lendemain de Noël
LU|2027-01-01|Nouvel An
LU|2027-03-29|Lundi de Pâques
LU|2027-05-01|1er mai
LU|2027-05-06|Ascension
LU|2027-05-09|Journée de l’Europe
LU|2027-05-17|Lundi de Pentecôte
LU|2027-06-23|Fête nationale
LU|2027-08-15|Assomption
LU|2027-11-01|Toussaint
LU|2027-12-25|Noël
LU|2027-12-26|Lendemain de Noël
LU|2028-01-01|Nouvel An
LU|2028-04-17|Lundi de Pâques
LU|2028-05-01|1er mai
LU|2028-05-09|Journée de l’Europe
LU|2028-05-25|Ascension
LU|2028-06-05|Lundi de Pentecôte
LU|2028-06-23|Fête nationale
LU|2028-08-15|Assomption
LU|2028-11-01|Toussaint
LU|2028-12-25|Noël
LU|2028-12-26|Lendemain de Noël
LU|2029-01-01|Nouvel An
LU|2029-04-02|Lundi de Pâques
LU|2029-05-01|1er mai
LU|2029-05-09|Journée de l’Europe
LU|2029-05-10|Ascension
LU|2029-05-21|Lundi de Pentecôte
LU|2029-06-23|Fête nationale
LU|2029-08-15|Assomption
LU|2029-11-01|Toussaint
LU|2029-12-25|Noël
LU|2029-12-26|Lendemain de Noël
LU|2030-01-01|Nouvel An
LU|2030-04-22|Lundi de Pâques
LU|2030-05-01|1er mai
LU|2030-05-09|Journée de l’Europe
LU|2030-05-30|Ascension
LU|2030-06-10|Lundi de Pentecôte
LU|2030-06-23|Fête nationale
LU|2030-08-15|Assomption
LU|2030-11-01|Toussaint
LU|2030-12-25|Noël
LU|2030-12-26|Lendemain de Noël
`;
