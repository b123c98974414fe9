import { namesOf, type Origin } from './origin.ts';

const BRAZIL: Origin = {
  ...{ nationality: 'BR', language: 'pt', share: 15, oneFamilyName: true },
  men: namesOf(
    'Anderson, Caio, Edmilson, Fabrício, Gilberto, João Vítor, Leandro, Márcio, Otávio, Raimundo, Sebastião, Wellington',
  ),
  women: namesOf(
    'Adriana, Conceição, Débora, Fabiana, Glória, Jussara, Luzia, Marília, Patrícia, Rosângela, Simone, Verônica',
  ),
  families: namesOf(
    'Araújo, Brandão, Carvalho de Assis, Damasceno, Esteves Simões, Guimarães, Magalhães, Nogueira, Pacheco, Quadros, Rezende, Vasconcelos',
  ),
};

const EL_SALVADOR: Origin = {
  ...{ nationality: 'SV', language: 'es', share: 8 },
  men: namesOf('Balmore, César, Elías, Fredy, Germán, Iván, Joaquín, Mauricio, Óscar, Rigoberto, Ulises'),
  women: namesOf('Blanca, Carmen, Dinora, Evelyn, Flor de María, Gladis, Karla, Marlene, Nubia, Reyna, Zoila'),
  families: namesOf(
    'Alvarenga Peña, Bonilla Cruz, Chávez Menjívar, Escobar Rivas, Flores Portillo, Guardado Ayala, Henríquez Orellana, Mejía Hernández, Quintanilla, Umaña Zelaya',
  ),
};

const CHINA: Origin = {
  ...{ nationality: 'CN', language: 'zh', share: 3 },
  men: namesOf('Jianguo|建国, Wei|伟, Zhiqiang|志强, Haoran|浩然, Minghui|明辉, Yulong|玉龙, Guodong|国栋'),
  women: namesOf('Xiulan|秀兰, Fang|芳, Lihua|丽华, Meiling|美玲, Yuting|雨婷, Qiuyue|秋月, Hongmei|红梅'),
  families: namesOf('Ouyang|欧阳, Zheng|郑, Lin|林, Huang|黄, Xu|徐, Cai|蔡, Guo|郭, Shen|沈'),
};

const VIETNAM: Origin = {
  ...{ nationality: 'VN', language: 'vi', share: 3 },
  men: namesOf('Văn Hùng, Đức Anh, Quốc Bảo, Minh Tuấn, Thành Long, Xuân Phúc, Hoàng Nam'),
  women: namesOf('Thị Hương, Ngọc Lan, Bích Thủy, Kim Oanh, Thu Trang, Mỹ Duyên, Diệu Linh'),
  families: namesOf('Nguyễn, Trần, Phạm, Đặng, Võ, Bùi, Đỗ'),
};

const NEPAL: Origin = {
  ...{ nationality: 'NP', language: 'ne', share: 3, oneFamilyName: true },
  men: namesOf('Bishnu|विष्णु, Dipendra|दीपेन्द्र, Ganesh|गणेश, Prakash|प्रकाश, Rajendra|राजेन्द्र, Suresh|सुरेश, Kumar|कुमार'),
  women: namesOf('Anita|अनिता, Gita|गीता, Kamala|कमला, Laxmi|लक्ष्मी, Radhika|राधिका, Sunita|सुनिता, Maya|माया'),
  families: namesOf('Adhikari|अधिकारी, Gurung|गुरुङ, Koirala|कोइराला, Tamang|तामाङ, Thapa|थापा, Rai|राई, Khadka|खड्का'),
};

export const AMERICAS_AND_ASIA: readonly Origin[] = [BRAZIL, EL_SALVADOR, CHINA, VIETNAM, NEPAL];
