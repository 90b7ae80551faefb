/**
 * Roughly where each country lies, so that the map reads like one. No borders are drawn from it: two countries that
 * share a place are pushed apart, and a country that is not listed still gets a spot.
 *
 * Middles of each country's largest landmass, rounded to whole degrees, worked out from Natural Earth (public domain);
 * a dozen small territories that it leaves out were set by hand.
 * Six characters each: the code, and the degrees north of the south pole and east of the date line in base 36. They are
 * part of the first picture, where every byte counts.
 */
const PLACES = [
  'AD3p52AE366iAF3g6uAG2z3aAI3039AL3n5kAM3m69AO265iAQ057bAR1j37AS2409AT3u5eAU1s8qAW2v32AX465kAZ3m6cBA3q5i',
  'BB2v3cBD367iBE3x55BF2u4yBG3p5pBH386fBI2f5uBJ2s52BL3039BM3e37BN2m87BO2137BQ2u34BR273jBS372uBT397iBV1053',
  'BW1w5oBY405sBZ2z2jCA4529CC267pCD2f5oCF2p5kCG2h5fCH3t58CI2q4uCK1x0kCL1k31CM2o5dCN3j7vCO2m2zCR2s2oCU342t',
  'CV2x4cCW2u33CX287yCY3h5xCZ3w5fDE3x5aDJ2u67DK4259DM2x3bDO3132DZ3a53EC2h2uEE455qEG385uEH364oER2x63ES3m4w',
  'ET2r64FI4a5qFJ209yFK123dFM2p9eFO484tFR3t52GA2h5cGB404yGD2u3aGE3o68GF2m3jGG3v4xGH2q4zGI3i4vGL4j3uGM2v4l',
  'GN2s4pGP2y3aGQ2k5aGR3l5nGS103zGT2y2iGU2v91GW2u4lGY2n3dHK3486HM1172HN2x2lHR3r5gHT312zHU3t5jID2i86IE3z4s',
  'IL3d5zIM404vIN3578IO2b70IQ3f68IR3f6iIS4b4hIT3p5cJE3v4yJM302vJO3d61JP3j8uKE2j62KG3n73KH2v7xKI2k0nKM2667',
  'KN2z39KP3m8jKR3i8kKW3b6cKY312rKZ3u6vLA307wLB3g60LC2w3bLI3t5aLK2q79LR2o4rLS1o5sLT415oLU3w56LV435pLY395i',
  'MA3c4rMC3q57MD3t5sME3p5jMF3039MG1z6bMH2p9rMK3o5mML2z4wMM337oMN3t7vMO3486MP2x92MQ2x3bMR324qMS2z3aMT3i5e',
  'MU1y6mMV2o71MW255yMX3626MY2m87MZ2160NA1w5hNC1x9lNE2z59NF1p9oNG2s58NI2v2nNL3y56NO4a5cNP3a7cNR2h9nNU1z0a',
  'NZ1a9rOM336kPA2r2sPE292yPF200vPG2b90PH2y8dPK3c6xPL3y5jPM3t3gPN1u1gPR3036PS3e5zPT3m4sPW2q8rPY1v3eQA376f',
  'RE1x6kRO3s5pRS3q5lRU4c7nRW2g5uSA3669SB289gSC2d6jSD2y5uSE485gSG2j7wSH224uSI3s5fSJ4o5gSK3v5jSL2r4oSM3q5c',
  'SN2w4mSO2o6aSR2m3gSS2p5uST2i57SV2w2jSX3039SY3h62SZ1r5vTC3430TD2x5jTF156yTG2r51TH2x7tTJ3l6zTK2908TL298i',
  'TM3l6nTN3g5aTO1x05TR3l5zTT2s3bTV299zTW368dTZ2c5zUA3v5vUG2j5wUM2o0iUS3m29UY1l3gUZ3o6rVA3o5cVC2v3bVE2p36',
  'VG3037VI3037VN2z7yVU239nWF2504WS2408XK3p5lYE2y6cYT2569ZA1p5pZM255sZW1z5u',
].join('');

export type DegreePlace = { latitude: number; longitude: number };

const placeByCode: ReadonlyMap<string, DegreePlace> = new Map(
  Array.from(PLACES.matchAll(/(..)(..)(..)/g), ([, code = '', north = '', east = '']) => [
    code,
    { latitude: parseInt(north, 36) - 90, longitude: parseInt(east, 36) - 180 },
  ]),
);

/** The place of a country by its ISO 3166-1 alpha-2 code; undefined for a code without one. */
export function placeOfCountry(code: string): DegreePlace | undefined {
  return placeByCode.get(code);
}
