import type { LanguageRules } from '../language-rules.ts';

export const hi: LanguageRules = {
  never:
    'डॉ डा प्रो श्री श्रीमती सुश्री पं स्व कु इं ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई ज़ेड ज़ेड पृ सं क्र रु ई.पू',
  joins: 'और फिर तथा',
  saying: 'पूछा कहा बोला बोली चिल्लाया चिल्लाई',
};
