import type { LanguageRules } from '../language-rules.ts';

export const id: LanguageRules = {
  never:
    'dr prof ir drs dra h hj kh ust tn ny sdr sdri bpk yth jl jln jend letkol kol may kapt gg kel kec kab prov st dll a.n u.p d.a ' +
    'mis yg dgn tsb sbb sda r.a r.m',
  number:
    'no hlm hal vol jil bab ps ayat tgl gbr tab rp telp km rt rw lt jan feb mar apr jun jul agu sep okt nov des',
  last: 'dll dsb dst dkk',
  maybe: 's.h m.h s.e s.t m.si m.a s.pd ph.d m.sc sm m tbk pt cv jr inc co ltd u.s a.s',
  starters:
    'Ini Itu Ia Dia Mereka Kami Kita Saya Anda Kamu Yang Di Ke Dari Pada Dalam Dengan Untuk Oleh Bagi Tentang Tanpa Antara Selama ' +
    'Setelah Sebelum Sejak Sampai Menurut Karena Namun Tetapi Tapi Dan Atau Jika Kalau Ketika Saat Bila Meski Meskipun Walaupun ' +
    'Bahwa Maka Jadi Sehingga Selain Kemudian Lalu Akhirnya Sekarang Kini Hari Kemarin Siapa Apa Apakah Mengapa Bagaimana Mana ' +
    'Semua Banyak Beberapa Setiap Para Tidak Bukan Belum Sudah Telah Akan Sedang Masih Juga Hanya Ada Adalah Seorang Sebuah Dua',
};
