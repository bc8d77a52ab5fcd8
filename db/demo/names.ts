/** Pools of given names and surnames, from which the demonstration's tenants are named at random. */

export type Culture =
  | 'british'
  | 'welsh'
  | 'irish'
  | 'polish'
  | 'romanian'
  | 'muslim'
  | 'bengali'
  | 'hindu'
  | 'sikh'
  | 'chinese'
  | 'west-african'
  | 'somali'
  | 'caribbean'
  | 'arab'

type Pool = { female: string[]; male: string[]; surnames: string[] }

const words = (line: string): string[] => line.trim().split(/\s+/)

const british: Pool = {
  female:
    words(`Margaret Susan Linda Carol Christine Patricia Janet Ann Sandra Pauline Jean Maureen Sheila Dorothy
    Barbara Elaine Julie Karen Tracey Sharon Michelle Donna Lisa Joanne Claire Emma Sarah Rachel Rebecca Laura Gemma
    Kelly Stacey Leanne Hayley Amy Jade Chloe Sophie Lauren Hannah Charlotte Georgia Abigail Paige Kirsty Natalie
    Victoria Samantha Denise Jacqueline Lesley Gillian Brenda Marion Hilda Edna Joyce Audrey Beryl Eileen Irene Kathleen
    Lorraine Angela Debra Beverley Wendy Heather Alison Nicola Tina Dawn Mandy Zoe Holly Ellie Daisy Poppy Ruby`),
  male: words(`John David Michael Peter Robert Alan Brian Kenneth Derek Raymond Ronald Keith Trevor Colin Barry Terence
    Graham Stephen Paul Mark Andrew Kevin Ian Gary Neil Simon Darren Lee Craig Wayne Jason Stuart Scott Shaun Dean Carl
    Martin Philip Nigel Russell Adrian Gareth Matthew Daniel James Christopher Thomas Ryan Adam Liam Luke Jordan Kyle
    Connor Jack Callum Joshua Nathan Ben Harry Charlie George Arthur Norman Stanley Leonard Harold Dennis Gordon Roy
    Eric Frank Walter Ernest Cyril Albert Malcolm Clive Roger Douglas Duncan Rory Toby Max Oscar`),
  surnames:
    words(`Smith Jones Taylor Brown Wilson Johnson Walker White Robinson Thompson Wright Hall Green Wood Clarke
    Jackson Harrison Hughes Turner Hill Cooper Ward Moore Watson Baker Carter Bell Shaw Simpson Richardson Marshall
    Dixon Gray Mason Hunt Palmer Holmes Mills Barnes Knight Stevens Butler Russell Fisher Lowe Matthews Chapman Webb
    Rogers Hudson Elliott Foster Armstrong Charlton Dodds Robson Milburn Ridley Storey Nixon Graham Hodgson Bainbridge
    Postlethwaite Birkett Tyson Braithwaite Fletcher Sharpe Holt Kershaw Ogden Greenhalgh Entwistle Haworth Ashworth
    Sutcliffe Hargreaves Pickering Dobson Sowerby Tindall Fenwick Hepburn Gallagher Atkinson Coates Raine Stobbs
    Bradshaw Heaton Lomax Pilkington Rigby Whittle Crompton Barlow Wolstenholme Tranter Hickman Bayliss Perks Onions
    Smallwood Beddoes Hadley Pargeter Skidmore Fellows Bagnall Latham Salt Tunnicliffe Wain Heath Bourne Cartwright
    Goodwin Sherwin Allsop Frost Gadsby Marriott Oldham Clay Peach Baines Larkin Pratt Osborne Tuck Mumford Gooch
    Buckle Catchpole Thurlow Garrod Cutting Rolfe Bird Page Tanner Waterman Skinner Hammond Pearce Coombes Rendell
    Vickery Chivers Loveridge Hooper Yeo Trott Luscombe Stanbury Cobb Akehurst Funnell Tester Pelling Botting Hoad
    Relf Wickens Apps Coppard Weller Avery Blunden Penfold Sayers Muggeridge Brockway Sargent Draper Chandler`),
}

const pools: Record<Culture, Pool> = {
  british,
  welsh: {
    female: words(
      'Megan Sian Rhian Carys Bethan Nia Eleri Mair Gwen Angharad Catrin Ffion Delyth Eirlys Lowri Menna',
    ),
    male: words(
      'Gareth Rhys Dafydd Owain Huw Ieuan Emyr Gwyn Alun Iwan Dylan Geraint Hywel Aled Llew Meirion',
    ),
    surnames: words(
      'Jones Davies Evans Thomas Roberts Lewis Morgan Griffiths Edwards Owen Pritchard Parry Howells Rees',
    ),
  },
  irish: {
    female: words(
      'Bridget Siobhan Noreen Maeve Aoife Ciara Deirdre Sinead Roisin Nuala Orla Grainne Kathleen Bernadette',
    ),
    male: words(
      'Patrick Declan Seamus Eamonn Brendan Fergal Niall Cormac Dermot Padraig Kieran Aidan Finbarr Donal',
    ),
    surnames: words(
      'Murphy Kelly Byrne Ryan Walsh Doyle McCarthy Gallagher Kennedy Lynch Quinn Nolan Brennan Doherty',
    ),
  },
  polish: {
    female: words(
      'Agnieszka Katarzyna Malgorzata Joanna Magdalena Ewelina Karolina Beata Monika Justyna Dorota Iwona',
    ),
    male: words(
      'Piotr Krzysztof Tomasz Pawel Marcin Lukasz Grzegorz Andrzej Wojciech Jakub Mateusz Zbigniew Dariusz',
    ),
    surnames: words(
      'Nowak Wisniewski Zielinski Mazur Krawczyk Dudek Pawlak Wrobel Jankowski Kaczmarek Sikora Baran',
    ),
  },
  romanian: {
    female: words(
      'Elena Ioana Mihaela Andreea Cristina Daniela Gabriela Simona Alina Roxana Florentina Mirela',
    ),
    male: words('Andrei Ionut Bogdan Florin Marius Cosmin Vasile Catalin Razvan Sorin Nicolae Dragos'),
    surnames: words(
      'Popescu Ionescu Dumitru Stoica Munteanu Radu Stan Rusu Matei Ciobanu Dinu Lazar Barbu Moldovan',
    ),
  },
  muslim: {
    female:
      words(`Shazia Nasreen Rukhsana Samina Farzana Saima Bushra Fozia Shabana Tahira Noreen Aisha Maryam Zainab
      Iqra Sumaira Rubina Kalsoom Nighat Parveen Razia Shahida Yasmin Hafsa`),
    male: words(`Imran Tariq Khalid Asif Shahid Nadeem Sajid Waqas Zahid Faisal Kashif Rashid Amjad Javed Mushtaq Arshad
      Usman Bilal Hamza Adnan Shafiq Yaqub Farooq Naveed`),
    surnames:
      words(`Hussain Khan Mahmood Akhtar Iqbal Malik Mirza Qureshi Chaudhry Butt Aziz Rafiq Sadiq Bashir Siddique
      Nawaz Anwar Latif Raza Sharif Yousaf Dar Awan Zaman`),
  },
  bengali: {
    female: words(
      'Rahima Shirin Nazma Sultana Jahanara Monira Taslima Rukia Halima Sabina Ayesha Farhana Lutfa Hasina',
    ),
    male: words(
      'Abdul Mohammed Shamim Rafiqul Jahangir Kamal Nurul Faruk Habibur Mizanur Anisur Salim Delwar Shafi',
    ),
    surnames: words(
      'Begum Miah Uddin Islam Rahman Choudhury Ali Haque Khatun Hossain Alam Sarkar Bhuiyan Talukdar',
    ),
  },
  hindu: {
    female: words('Hansa Jyoti Kalpana Meena Nisha Priti Rekha Sunita Usha Varsha Anjali Deepa Kavita Lata'),
    male: words(
      'Anil Bharat Dinesh Hitesh Jayesh Kishor Mahesh Nilesh Pravin Rajesh Sanjay Suresh Vijay Ashok',
    ),
    surnames: words(
      'Patel Shah Mistry Desai Joshi Mehta Sharma Nair Iyer Gohil Solanki Parmar Chauhan Trivedi',
    ),
  },
  sikh: {
    female: words('Harpreet Jaswinder Manjit Gurpreet Balbir Kulwinder Sukhjit Amarjit Paramjit Rajinder'),
    male: words('Gurdeep Harjit Balwinder Sukhdev Ranjit Kuldip Jagtar Mohinder Satnam Avtar'),
    surnames: words('Gill Sandhu Dhillon Grewal Sidhu Bains Sangha Dhaliwal Johal Atwal Purewal Rai'),
  },
  chinese: {
    female: words('Mei Ling Xiu Hui Yan Fang Jing Li Na Siu Wai Mun'),
    male: words('Wei Jun Ming Hao Chi Keung Kwok Tao Bo Lok Yiu Gang'),
    surnames: words('Chan Wong Cheung Lam Ng Leung Li Wang Zhang Chen Liu Huang Tang Lau Ho Kwan'),
  },
  'west-african': {
    female: words(
      'Ngozi Adaeze Folake Abena Akosua Efua Yetunde Blessing Patience Grace Comfort Mercy Chidinma Ama Fatou',
    ),
    male: words(
      'Emeka Chinedu Tunde Kwame Kofi Kwabena Segun Femi Ibrahim Lamin Obinna Yaw Samuel Emmanuel Uche',
    ),
    surnames: words(
      'Okafor Adeyemi Mensah Boateng Owusu Okonkwo Asante Eze Balogun Sesay Kamara Nwosu Osei Bello Appiah',
    ),
  },
  somali: {
    female: words('Hodan Sahra Faduma Ifrah Amina Khadra Nimco Ubah Sagal Deeqa Hibo Asha'),
    male: words('Abdirahman Mahad Yusuf Liban Warsame Guled Farah Abdi Mohamud Ismail Cabdi Jamac'),
    surnames: words('Hassan Warsame Farah Abdi Mohamed Jama Ali Nur Hersi Duale Osman Aden Elmi'),
  },
  caribbean: {
    female: words(
      'Yvonne Marcia Beverley Sonia Delroya Claudette Hyacinth Merlene Jacinth Shanice Latoya Cherelle Norma',
    ),
    male: words(
      'Winston Delroy Errol Trevor Leroy Desmond Clifton Neville Everton Marlon Jermaine Tyrone Carlton',
    ),
    surnames: words(
      'Campbell Gordon Reid Bailey Francis Morrison Grant Lewis Henry Powell Facey Dacosta Bogle Hinds Blake',
    ),
  },
  arab: {
    female: words('Layla Huda Rania Samar Nour Hanan Dalia Salma Reem Zeinab Iman Suad'),
    male: words('Omar Youssef Karim Samir Hassan Bassam Nabil Walid Tarek Fadi Mustafa Anwar'),
    surnames: words(
      'Haddad Mansour Saleh Nasser Khalil Hamdan Darwish Qasim Jaber Sabbagh Awad Farouk Aziz Rahal',
    ),
  },
}

export const poolOf = (culture: Culture): Pool => pools[culture]
