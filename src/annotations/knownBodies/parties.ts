import { entries } from '../wordLists.ts'

/** Parties. One entry is one body, with the names it goes by. */
export const PARTIES = entries(`
  Republican Party | Democratic Party | Labour Party=Labour | Conservative Party=Conservatives=Tories
  Liberal Democrats=Lib Dems | Scottish National Party=SNP | Green Party | Communist Party=Chinese Communist Party
  United Russia | Fatah | Likud | Bharatiya Janata Party=BJP | Indian National Congress | African National Congress=ANC
  Kurdistan Workers' Party=Kurdistan Workers’ Party=PKK | Brexit Party | Workers' Party | Sinn Féin=Sinn Fein | Plaid Cymru
  Democratic Unionist Party=DUP | Ulster Unionist Party=UUP | SDLP | Reform UK | UKIP=UK Independence Party
  Alternative for Germany=AfD | Christian Democratic Union=CDU | Christian Social Union=CSU | Social Democratic Party=SPD
  Free Democratic Party=FDP | National Rally | Five Star Movement | Forza Italia | Brothers of Italy | Vox | Podemos
  Ciudadanos | Fidesz | Law and Justice=Law and Justice Party | Change UK | Civic Platform | Syriza | New Democracy | Justice and Development Party=AKP=AK Party
  Republican People's Party=CHP | Peoples' Democratic Party=HDP | Fine Gael | Fianna Fáil=Fianna Fail
  Bloc Québécois=Bloc Quebecois | Kuomintang=KMT | Democratic Progressive Party=DPP | Liberal Democratic Party=LDP | Komeito
  Pakistan Tehreek-e-Insaf=PTI party | Awami League | Aam Aadmi Party=AAP | Trinamool Congress | Amanat | Nur Otan
  Economic Freedom Fighters=EFF | Democratic Alliance | ZANU-PF=Zanu-PF | National League for Democracy=NLD | Kadima
  Yesh Atid | Shas | Morena | Tahrir al-Sham=Hayat Tahrir al-Sham=HTS | Conservative Party of Canada | New Democratic Party
  Liberal Party of Canada | Liberal Party of Australia | Australian Labor Party=Labor Party | Australian Greens
  New Zealand First | Te Pāti Māori | Likud Party | Yisrael Beiteinu | United Torah Judaism | Hadash
  Democratic Front for the Liberation of Palestine | Popular Front for the Liberation of Palestine=PFLP
  Nationalist Movement Party | İYİ Party=IYI Party | DEM Party | Civic Democratic Party | Jobbik | Civic Coalition
  Freedom Party of Austria=FPÖ | Austrian People's Party=ÖVP=Austrian People’s Party
  SPÖ=Social Democratic Party of Austria | NEOS | Die Linke | Alliance 90/The Greens | Swiss People's Party | Moderate Party
  Sweden Democrats | Finns Party | National Coalition Party | Danish People's Party | VVD | D66 | PVV=Party for Freedom
  N-VA | Vlaams Belang | La République En Marche=En Marche | La France Insoumise=France Insoumise | Les Républicains
  Partido Popular | PSOE=Spanish Socialist Workers' Party | Esquerra Republicana | Northern League | Fratelli d'Italia
  Partito Democratico | PASOK | Georgian Dream | United National Movement | Civil Contract | Servant of the People
  European Solidarity | Batkivshchyna | A Just Russia | Liberal Democratic Party of Russia | Yabloko
  Party of Action and Solidarity | Ennahda=Ennahdha | Muslim Brotherhood | Istiqlal | Ba'ath Party=Baath Party
  Kurdistan Democratic Party=KDP | Patriotic Union of Kurdistan=PUK | Pakistan Muslim League-Nawaz=PML-N
  Pakistan Peoples Party | Bangladesh Nationalist Party | Jamaat-e-Islami | Shiv Sena | Dravida Munnetra Kazhagam | AIADMK
  Telugu Desam Party | Samajwadi Party | Bahujan Samaj Party | Janata Dal (United) | Nationalist Congress Party
  Nepali Congress | Sri Lanka Podujana Peramuna | UMNO=United Malays National Organisation | Pakatan Harapan
  People's Action Party=People’s Action Party | Golkar | PDI-P | Gerindra | Pheu Thai=Pheu Thai Party | Move Forward Party
  Palang Pracharath | Cambodian People's Party | Communist Party of China=CCP | Workers' Party of Korea | People Power Party
  Democratic Party of Korea | Constitutional Democratic Party of Japan | Partido dos Trabalhadores | PSDB
  Movimiento al Socialismo=Movement for Socialism | Frente de Todos | Juntos por el Cambio
  Institutional Revolutionary Party | National Action Party | FMLN | Nuevas Ideas | United Socialist Party of Venezuela
  Inkatha Freedom Party | uMkhonto weSizwe | SWAPO | MPLA | FRELIMO=Frelimo | RENAMO=Renamo | Chama Cha Mapinduzi
  National Resistance Movement | Orange Democratic Movement | United Democratic Alliance | All Progressives Congress
  New Patriotic Party | National Democratic Congress | United Party for National Development
  Otzma Yehudit | Agudat Yisrael=Agudah | Religious Zionism | Green Party of Canada | Scottish Labour
  Scottish Conservatives | Scottish Greens | Alliance Party| Peoples Democratic Party | Jubilee Party
  Movement for Democratic Change=MDC | Swapo=SWAPO | Janata Dal | DMK | Muttahida Qaumi Movement=MQM
  Samagi Jana Balawegaya=SJB| United National Party| Barisan Nasional | Democratic Action Party
  Parti Islam Se-Malaysia| People's National Party | Jamaica Labour Party=JLP | Nacionalista Party
  Partido Demokratiko Pilipino
  Lista Srpska=Srpska Lista | Vetevendosje=Vetëvendosje=Self-Determination Movement
  Alliance for the Future of Kosovo=AAK | Democratic Party of Kosovo=PDK | Democratic League of Kosovo=LDK
  Serbian Progressive Party | Socialist Party of Serbia | New Serb Democracy | Democratic Front | ACT New Zealand
  National Federation Party | FijiFirst | Bright Armenia | Pro Romania | Save Romania Union=USR
  National Liberal Party=PNL | Colorado Party | Frente Amplio | Movement Toward Socialism
`)
