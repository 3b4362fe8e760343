<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
<context>
    <name>AttendanceRemark</name>
    <message>
        <source>The row names nobody.</source>
        <translation>Rivillä ei ole ketään.</translation>
    </message>
    <message>
        <source>There is no company or person of this name: %1. Check the spelling, or write the name in the guest column.</source>
        <translation>Tämän nimistä yritystä tai henkilöä ei ole: %1. Tarkista kirjoitusasu tai kirjoita nimi vieraan sarakkeeseen.</translation>
    </message>
    <message>
        <source>More than one name fits: %1. Write the whole name.</source>
        <translation>Useampi nimi sopii: %1. Kirjoita koko nimi.</translation>
    </message>
    <message>
        <source>This person is not known: %1. Add the person to the company first: %2</source>
        <translation>Tätä henkilöä ei tunneta: %1. Lisää henkilö ensin yritykseen: %2</translation>
    </message>
    <message>
        <source>The state is not known: %1. Write present, remote, late, excused, absent or substitute.</source>
        <translation>Tilaa ei tunneta: %1. Kirjoita läsnä, etänä, myöhässä, este, poissa tai sijainen.</translation>
    </message>
    <message>
        <source>Row %1 says otherwise of the same. Leave only one of the rows.</source>
        <translation>Rivillä %1 on samasta eri tieto. Jätä riveistä vain toinen.</translation>
    </message>
    <message>
        <source>The name was taken as: %1</source>
        <translation>Nimi tulkittiin näin: %1</translation>
    </message>
    <message>
        <source>No people are known of the company, so it was recorded itself: %1</source>
        <translation>Yrityksestä ei tunneta henkilöitä, joten läsnäolo kirjattiin yritykselle: %1</translation>
    </message>
</context>
<context>
    <name>BusinessId</name>
    <message>
        <source>There is no business ID.</source>
        <translation>Y-tunnus puuttuu.</translation>
    </message>
    <message>
        <source>A business ID has seven digits, a hyphen and a check digit.</source>
        <translation>Y-tunnuksessa on seitsemän numeroa, yhdysmerkki ja tarkistenumero.</translation>
    </message>
    <message>
        <source>The check digit of the business ID is wrong. Look for a mistyped digit.</source>
        <translation>Y-tunnuksen tarkistenumero ei täsmää. Tarkista, onko numeroissa näppäilyvirhe.</translation>
    </message>
    <message>
        <source>No business ID can begin with these seven digits. Look for a mistyped digit.</source>
        <translation>Näin alkavaa Y-tunnusta ei ole olemassa. Tarkista, onko numeroissa näppäilyvirhe.</translation>
    </message>
    <message>
        <source>A business ID cannot be all zeros.</source>
        <translation>Y-tunnus ei voi olla pelkkiä nollia.</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message numerus="yes">
        <source>The same holds for %n other(s).</source>
        <translation>
            <numerusform>Sama koskee %n muuta.</numerusform>
            <numerusform>Sama koskee %n muuta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) have too few themes to go round.</source>
        <translation>
            <numerusform>%n tapaamiselle ei riitä teemoja.</numerusform>
            <numerusform>%n tapaamiselle ei riitä eri teemoja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that the hosts and the group offer for them is %n theme(s): %1.</source>
        <translation>
            <numerusform>Isäntien ja ryhmän tarjolla on niihin vain %n teema: %1.</numerusform>
            <numerusform>Isäntien ja ryhmän tarjolla on niihin vain %n teemaa: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting of %1 stays as it is.</source>
        <translation>Tapaaminen %1 pysyy ennallaan.</translation>
    </message>
    <message>
        <source>Each of these months should have a meeting: %1.</source>
        <translation>Jokaisessa näistä kuukausista pitäisi olla tapaaminen: %1.</translation>
    </message>
    <message>
        <source>%1 could host only on these evenings: %2.</source>
        <translation>%1 voisi olla isäntänä vain näinä iltoina: %2.</translation>
    </message>
    <message>
        <source>Closed days in %1: %2.</source>
        <translation>Suljettuja päiviä %1: %2.</translation>
    </message>
    <message>
        <source>Nobody hosts again before those who still wait.</source>
        <translation>Kukaan ei ole isäntänä uudelleen ennen niitä, jotka vielä odottavat.</translation>
    </message>
    <message>
        <source>In %1 it is the turn of: %2. Nobody hosts again before them.</source>
        <translation>Vuorossa %1: %2. Kukaan muu ei ole isäntänä ennen heitä.</translation>
    </message>
    <message numerus="yes">
        <source>Between two meetings there are at least %n day(s).</source>
        <translation>
            <numerusform>Tapaamisten välissä on vähintään %n päivä.</numerusform>
            <numerusform>Tapaamisten välissä on vähintään %n päivää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between two meetings there are at most %n day(s).</source>
        <translation>
            <numerusform>Tapaamisten välissä on enintään %n päivä.</numerusform>
            <numerusform>Tapaamisten välissä on enintään %n päivää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A theme comes up at most %n time(s) in a season.</source>
        <translation>
            <numerusform>Sama teema on kaudessa enintään %n kerran.</numerusform>
            <numerusform>Sama teema on kaudessa enintään %n kertaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every meeting has a theme that its host or the group offers.</source>
        <translation>Jokaisella tapaamisella on teema, jota sen isäntä tai ryhmä tarjoaa.</translation>
    </message>
    <message>
        <source>The group meets on these weekdays: %1.</source>
        <translation>Ryhmän viikonpäivät: %1.</translation>
    </message>
    <message>
        <source>The advisor is away in %1.</source>
        <translation>Yritysneuvoja on poissa %1.</translation>
    </message>
    <message>
        <source>The meeting before was on %1.</source>
        <translation>Edellinen tapaaminen oli %1.</translation>
    </message>
    <message>
        <source>Leave %1 without a meeting.</source>
        <translation>Jätä %1 ilman tapaamista.</translation>
    </message>
    <message>
        <source>Add a theme that nobody offers yet.</source>
        <translation>Lisää teema, jota kukaan ei vielä tarjoa.</translation>
    </message>
    <message numerus="yes">
        <source>Let a theme come up %n time(s) in a season.</source>
        <translation>
            <numerusform>Salli sama teema %n kerran kaudessa.</numerusform>
            <numerusform>Salli sama teema %n kertaa kaudessa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expect %n people at most.</source>
        <translation>
            <numerusform>Varaudu enintään %n osallistujaan.</numerusform>
            <numerusform>Varaudu enintään %n osallistujaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow a day that is closed. %1</source>
        <translation>Salli suljettu päivä. %1</translation>
    </message>
    <message>
        <source>Allow another weekday: %1.</source>
        <translation>Salli myös toinen viikonpäivä: %1.</translation>
    </message>
    <message>
        <source>Let somebody stand in for the advisor in %1.</source>
        <translation>Järjestä yritysneuvojalle sijainen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Allow %n day(s) between meetings.</source>
        <translation>
            <numerusform>Salli tapaamisten väliksi %n päivä.</numerusform>
            <numerusform>Salli tapaamisten väliksi %n päivää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow up to %n day(s) between meetings.</source>
        <translation>
            <numerusform>Salli tapaamisten väliksi enintään %n päivä.</numerusform>
            <numerusform>Salli tapaamisten väliksi enintään %n päivää.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let %1 host in %2 before its turn.</source>
        <translation>Anna isännyys ennen vuoroa: %1, %2.</translation>
    </message>
    <message>
        <source>Ask whether %1 could host in %2 after all.</source>
        <translation>Kysy, voisiko isäntä sittenkin olla %1, %2.</translation>
    </message>
    <message>
        <source>Let the meeting of %1 move.</source>
        <translation>Anna tapaamisen siirtyä: %1.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: kiertovuoro [FILE]
Opens FILE in a window; without FILE, the welcome page.

  --demo                opens a made-up region to try things on
  --screenshots FOLDER  draws the pages of the example region into FOLDER, without a display
  --help                shows this text
  --version             shows the version

kiertovuoro-cli does the same work without a window.
</source>
        <translation>Käyttö: kiertovuoro [FILE]
Avaa tiedoston FILE ikkunaan; ilman tiedostoa aloitussivun.

  --demo                avaa keksityn alueen kokeilua varten
  --screenshots FOLDER  piirtää esimerkkialueen sivut kansioon FOLDER, ilman näyttöä
  --help                näyttää tämän tekstin
  --version             näyttää version

kiertovuoro-cli tekee samat työt ilman ikkunaa.
</translation>
    </message>
    <message>
        <source>kiertovuoro: “%1” is not understood. See kiertovuoro --help.
</source>
        <translation>kiertovuoro: ”%1” ei ole tunnettu valinta. Katso kiertovuoro --help.
</translation>
    </message>
    <message>
        <source>%1: %2 See: kiertovuoro-cli %1 --help</source>
        <translation>%1: %2 Katso: kiertovuoro-cli %1 --help</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>”%1” on liikaa.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Valitsinta %1 ei ole.</translation>
    </message>
    <message>
        <source>The option %1 is there twice.</source>
        <translation>Valitsin %1 on annettu kahdesti.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Valitsimelle %1 ei anneta arvoa.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2.</source>
        <translation>Valitsin %1 tarvitsee arvon: %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Puuttuu: %1.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Valitsin --%1 puuttuu.</translation>
    </message>
    <message>
        <source>The value of %1 is empty.</source>
        <translation>Arvo on tyhjä: %1.</translation>
    </message>
    <message>
        <source>The value of %1 is not a day: “%2”. Write 2027-01-12 or 12.1.2027.</source>
        <translation>%1: ”%2” ei ole päivä. Kirjoita 12.1.2027 tai 2027-01-12.</translation>
    </message>
    <message>
        <source>The value of %1 is not a time: “%2”. Write 17:30 or 17.30.</source>
        <translation>%1: ”%2” ei ole kellonaika. Kirjoita 17.30 tai 17:30.</translation>
    </message>
    <message>
        <source>The value of %1 is not a number: “%2”.</source>
        <translation>%1: ”%2” ei ole luku.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be “%2”, only %3.</source>
        <translation>%1: ”%2” ei käy, vain %3.</translation>
    </message>
    <message>
        <source>The year.</source>
        <translation>Vuosi.</translation>
    </message>
    <message>
        <source>The day.</source>
        <translation>Päivä.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Sen nimi.</translation>
    </message>
    <message>
        <source>public: an official holiday; eve: another day off.</source>
        <translation>public: virallinen pyhäpäivä; eve: aatto tai muu vapaa.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>pyhäpäivä</translation>
    </message>
    <message>
        <source>eve</source>
        <translation>aatto</translation>
    </message>
    <message>
        <source>Business IDs, as written anywhere.</source>
        <translation>Y-tunnuksia, miten tahansa kirjoitettuina.</translation>
    </message>
    <message>
        <source>What was given.</source>
        <translation>Mitä annettiin.</translation>
    </message>
    <message>
        <source>Whether it is a business ID.</source>
        <translation>Onko se Y-tunnus.</translation>
    </message>
    <message>
        <source>In the usual form, or null.</source>
        <translation>Tavallisessa muodossa, tai null.</translation>
    </message>
    <message>
        <source>What is wrong with it; empty if nothing is.</source>
        <translation>Mikä siinä on vikana; tyhjä, jos ei mikään.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>oikein</translation>
    </message>
    <message>
        <source>Lists the Finnish holidays and eves of a year.</source>
        <translation>Luettelee vuoden pyhäpäivät ja aatot.</translation>
    </message>
    <message>
        <source>Checks Finnish business IDs.</source>
        <translation>Tarkistaa Y-tunnuksia.</translation>
    </message>
    <message>
        <source>Only those that are or were with this group.</source>
        <translation>Vain ne, jotka ovat tai olivat tässä ryhmässä.</translation>
    </message>
    <message>
        <source>Name as registered.</source>
        <translation>Nimi rekisterin mukaan.</translation>
    </message>
    <message>
        <source>Business ID, or null.</source>
        <translation>Y-tunnus, tai null.</translation>
    </message>
    <message>
        <source>Its domicile, or null.</source>
        <translation>Kotipaikka, tai null.</translation>
    </message>
    <message>
        <source>Code or words, or null.</source>
        <translation>Toimiala koodina tai sanoin, tai null.</translation>
    </message>
    <message>
        <source>People who work there, or null.</source>
        <translation>Henkilöstömäärä, tai null.</translation>
    </message>
    <message>
        <source>People that fit in, or null if not known.</source>
        <translation>Montako ihmistä mahtuu, tai null, jos ei tiedetä.</translation>
    </message>
    <message>
        <source>Whether it hosts at all.</source>
        <translation>Isännöikö se lainkaan.</translation>
    </message>
    <message>
        <source>Its number, or null.</source>
        <translation>Puhelinnumero, tai null.</translation>
    </message>
    <message>
        <source>Its address, or null.</source>
        <translation>Sähköposti, tai null.</translation>
    </message>
    <message>
        <source>Groups that it is a member of today.</source>
        <translation>Ryhmät, joissa se on tänään jäsenenä.</translation>
    </message>
    <message>
        <source>Its id in the file.</source>
        <translation>Tunniste tiedostossa.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Room for</source>
        <translation>Tilaa</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Jäsenenä</translation>
    </message>
    <message>
        <source>The company.</source>
        <translation>Yritys.</translation>
    </message>
    <message>
        <source>First day on which it cannot host; else always.</source>
        <translation>Ensimmäinen päivä, jona se ei voi isännöidä; muuten aina.</translation>
    </message>
    <message>
        <source>Last day on which it cannot host; else for ever.</source>
        <translation>Viimeinen päivä, jona se ei voi isännöidä; muuten toistaiseksi.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Syy.</translation>
    </message>
    <message>
        <source>away needs --from, --to or both.</source>
        <translation>away tarvitsee valitsimen --from, --to tai molemmat.</translation>
    </message>
    <message>
        <source>Lists the companies of the file.</source>
        <translation>Luettelee tiedoston yritykset.</translation>
    </message>
    <message>
        <source>Records when a company cannot host.</source>
        <translation>Kirjaa, milloin yritys ei voi isännöidä.</translation>
    </message>
    <message>
        <source>Who of the company replied; else the company itself.</source>
        <translation>Kuka yrityksestä vastasi; muuten yritys itse.</translation>
    </message>
    <message>
        <source>The reply; a later one replaces it.</source>
        <translation>Vastaus; myöhempi korvaa sen.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>Lisätieto.</translation>
    </message>
    <message>
        <source>Language of the paper; recipient: one in each that somebody reads.</source>
        <translation>Paperin kieli; recipient: yksi kullakin kielellä, jota joku vastaanottaja lukee.</translation>
    </message>
    <message>
        <source>Form of the paper.</source>
        <translation>Paperin muoto.</translation>
    </message>
    <message>
        <source>The folder to write to; made if it is not there.</source>
        <translation>Kansio, johon kirjoitetaan; tehdään, jos sitä ei ole.</translation>
    </message>
    <message>
        <source>The papers that were written.</source>
        <translation>Kirjoitetut paperit.</translation>
    </message>
    <message>
        <source>State of the meeting now.</source>
        <translation>Tapaamisen tila nyt.</translation>
    </message>
    <message>
        <source>State of the meeting: %1</source>
        <translation>Tapaamisen tila: %1</translation>
    </message>
    <message>
        <source>Records a reply to the invitation.</source>
        <translation>Kirjaa vastauksen kutsuun.</translation>
    </message>
    <message>
        <source>Writes the invitation of a meeting, and records that it was sent.</source>
        <translation>Kirjoittaa tapaamisen kutsun ja kirjaa sen lähetetyksi.</translation>
    </message>
    <message>
        <source>A made-up region; the same seed gives the same file.</source>
        <translation>Keksitty esimerkkialue; sama siemen antaa saman tiedoston.</translation>
    </message>
    <message>
        <source>Which region is made; 1.</source>
        <translation>Mikä alue tehdään; 1.</translation>
    </message>
    <message>
        <source>Areas with a group of 25 each, 1 to 1300; 2.</source>
        <translation>Alueita, kussakin 25 yrityksen ryhmä, 1–1300; 2.</translation>
    </message>
    <message>
        <source>Held years before 2027, 0 to 20; 2.</source>
        <translation>Pidettyjä vuosia ennen vuotta 2027, 0–20; 2.</translation>
    </message>
    <message>
        <source>The first group.</source>
        <translation>Ensimmäinen ryhmä.</translation>
    </message>
    <message>
        <source>Its area.</source>
        <translation>Sen alue.</translation>
    </message>
    <message>
        <source>The file that was made.</source>
        <translation>Tehty tiedosto.</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Tehty: %1</translation>
    </message>
    <message>
        <source>The value of --areas must be from 1 to 1300.</source>
        <translation>Valitsimen --areas arvon pitää olla 1–1300.</translation>
    </message>
    <message>
        <source>The value of --years must be from 0 to 20.</source>
        <translation>Valitsimen --years arvon pitää olla 0–20.</translation>
    </message>
    <message>
        <source>The demo region has its own groups: leave out --group and --area.</source>
        <translation>Esimerkkialueella on omat ryhmänsä: jätä pois --group ja --area.</translation>
    </message>
    <message>
        <source>The option --%1 goes only with --demo.</source>
        <translation>Valitsin --%1 käy vain yhdessä valitsimen --demo kanssa.</translation>
    </message>
    <message>
        <source>A new file needs --group and --area, or --demo.</source>
        <translation>Uusi tiedosto tarvitsee valitsimet --group ja --area tai valitsimen --demo.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Tiedosto.</translation>
    </message>
    <message>
        <source>Name of the group.</source>
        <translation>Ryhmän nimi.</translation>
    </message>
    <message>
        <source>Name of its area.</source>
        <translation>Sen alueen nimi.</translation>
    </message>
    <message>
        <source>Who runs it.</source>
        <translation>Kuka sitä vetää.</translation>
    </message>
    <message>
        <source>Companies that are members today.</source>
        <translation>Yrityksiä tänään jäseninä.</translation>
    </message>
    <message>
        <source>Meetings, held and planned.</source>
        <translation>Tapaamisia, pidettyjä ja suunniteltuja.</translation>
    </message>
    <message>
        <source>Companies in the file.</source>
        <translation>Yrityksiä tiedostossa.</translation>
    </message>
    <message>
        <source>Contact persons.</source>
        <translation>Yhteyshenkilöitä.</translation>
    </message>
    <message>
        <source>Themes of the bank.</source>
        <translation>Teemapankin teemoja.</translation>
    </message>
    <message>
        <source>Experts.</source>
        <translation>Asiantuntijoita.</translation>
    </message>
    <message>
        <source>What undo would take back, or null.</source>
        <translation>Mitä kumoaminen ottaisi takaisin, tai null.</translation>
    </message>
    <message>
        <source>What redo would bring back, or null.</source>
        <translation>Mitä uudelleen tekeminen toisi takaisin, tai null.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Yritysneuvoja</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Jäseniä</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Tapaamisia</translation>
    </message>
    <message>
        <source>Companies: %1, contacts: %2, themes: %3, experts: %4</source>
        <translation>Yrityksiä: %1, yhteyshenkilöitä: %2, teemoja: %3, asiantuntijoita: %4</translation>
    </message>
    <message>
        <source>To undo: %1</source>
        <translation>Kumottavissa: %1</translation>
    </message>
    <message>
        <source>To redo: %1</source>
        <translation>Tehtävissä uudelleen: %1</translation>
    </message>
    <message>
        <source>Whether the file is whole.</source>
        <translation>Onko tiedosto ehjä.</translation>
    </message>
    <message>
        <source>Steps in the journal.</source>
        <translation>Päiväkirjan vaiheita.</translation>
    </message>
    <message>
        <source>Changes in them.</source>
        <translation>Muutoksia niissä.</translation>
    </message>
    <message>
        <source>Companies, meetings and all else.</source>
        <translation>Yrityksiä, tapaamisia ja kaikkea muuta.</translation>
    </message>
    <message>
        <source>What refers to something removed; no damage.</source>
        <translation>Viittauksia poistettuun; ei vika.</translation>
    </message>
    <message>
        <source>What is wrong, for a technician.</source>
        <translation>Mikä on vikana, asiantuntijalle.</translation>
    </message>
    <message>
        <source>Steps: %1, changes: %2, records: %3</source>
        <translation>Vaiheita: %1, muutoksia: %2, tietueita: %3</translation>
    </message>
    <message numerus="yes">
        <source>To be reviewed: %n record(s) refer to something that was removed.</source>
        <translation>
            <numerusform>Tarkistettavaa: %n tietue viittaa poistettuun.</numerusform>
            <numerusform>Tarkistettavaa: %n tietuetta viittaa poistettuun.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>Tiedosto on ehjä.</translation>
    </message>
    <message>
        <source>Only the newest N steps; else all.</source>
        <translation>Vain uusimmat N vaihetta; muuten kaikki.</translation>
    </message>
    <message>
        <source>When, UTC.</source>
        <translation>Milloin, UTC.</translation>
    </message>
    <message>
        <source>Who signed it.</source>
        <translation>Kuka sen allekirjoitti.</translation>
    </message>
    <message>
        <source>The code of the step.</source>
        <translation>Vaiheen koodi.</translation>
    </message>
    <message>
        <source>The step in words.</source>
        <translation>Vaihe sanoin.</translation>
    </message>
    <message>
        <source>How many values it changed.</source>
        <translation>Montako arvoa se muutti.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Makes a file, with a group or with a made-up region.</source>
        <translation>Tekee tiedoston, jossa on ryhmä tai keksitty esimerkkialue.</translation>
    </message>
    <message>
        <source>Tells what is in the file.</source>
        <translation>Kertoo, mitä tiedostossa on.</translation>
    </message>
    <message>
        <source>Proves the file from its journal; finds damage.</source>
        <translation>Todistaa tiedoston sen päiväkirjasta; löytää viat.</translation>
    </message>
    <message>
        <source>Lists what was done, the newest first.</source>
        <translation>Luettelee, mitä on tehty, uusin ensin.</translation>
    </message>
    <message>
        <source>Takes back your newest step.</source>
        <translation>Kumoaa uusimman vaiheesi.</translation>
    </message>
    <message>
        <source>Brings back what was undone.</source>
        <translation>Tekee kumotun uudelleen.</translation>
    </message>
    <message>
        <source>Name of the new group.</source>
        <translation>Uuden ryhmän nimi.</translation>
    </message>
    <message>
        <source>Its area; made where the file does not know it.</source>
        <translation>Sen alue; tehdään, jos tiedosto ei tunne sitä.</translation>
    </message>
    <message>
        <source>Of this year; else all.</source>
        <translation>Vain tämän vuoden; muuten kaikki.</translation>
    </message>
    <message>
        <source>Adds a group to the file.</source>
        <translation>Lisää tiedostoon ryhmän.</translation>
    </message>
    <message>
        <source>Lists the meetings of a group.</source>
        <translation>Luettelee ryhmän tapaamiset.</translation>
    </message>
    <message>
        <source>Prints JSON for programs; its fields stay as they are.</source>
        <translation>Tulostaa JSONin ohjelmille; kentät pysyvät samoina.</translation>
    </message>
    <message>
        <source>Language of what is printed; else that of the system.</source>
        <translation>Tulosteen kieli; muuten järjestelmän kieli.</translation>
    </message>
    <message>
        <source>Who signs the step; else who last did here, else the login name.</source>
        <translation>Kuka allekirjoittaa vaiheen; muuten viimeksi tällä koneella allekirjoittanut tai käyttäjätunnus.</translation>
    </message>
    <message>
        <source>Kiertovuoro by the command line: host rotation, meetings and reports of core groups.</source>
        <translation>Kiertovuoro komentoriviltä: ydinryhmien isäntävuorot, tapaamiset ja raportit.</translation>
    </message>
    <message>
        <source>Use:</source>
        <translation>Käyttö:</translation>
    </message>
    <message>
        <source>Every command:</source>
        <translation>Kaikissa komennoissa:</translation>
    </message>
    <message>
        <source>This help; after a command its own.</source>
        <translation>Tämä ohje; komennon jälkeen sen oma ohje.</translation>
    </message>
    <message>
        <source>The version of the program.</source>
        <translation>Ohjelman versio.</translation>
    </message>
    <message>
        <source>A company is named by its name or the beginning of it, its business ID or its id; a group by its name. --group may be left out where the file has one group. Days are written 2027-01-12 or 12.1.2027. What is proposed changes nothing without --accept.</source>
        <translation>Yritys kerrotaan nimellä tai sen alulla, Y-tunnuksella tai tunnisteella; ryhmä nimellä. Valitsimen --group voi jättää pois, kun tiedostossa on yksi ryhmä. Päivät kirjoitetaan 12.1.2027 tai 2027-01-12. Ehdotus ei muuta mitään ilman valitsinta --accept.</translation>
    </message>
    <message>
        <source>Exit code: 0 done; 1 refused, with the reason; 2 wrong use.</source>
        <translation>Paluuarvo: 0 tehty; 1 hylätty, syy kerrotaan; 2 väärä käyttö.</translation>
    </message>
    <message>
        <source>Fields of --json:</source>
        <translation>Kentät valitsimella --json:</translation>
    </message>
    <message>
        <source>The company goes to the end of the queue.</source>
        <translation>Yritys siirtyy jonon viimeiseksi.</translation>
    </message>
    <message>
        <source>The host comes, but time or theme is still open.</source>
        <translation>Isäntä lupautui, mutta aika tai teema on auki.</translation>
    </message>
    <message>
        <source>The new day.</source>
        <translation>Uusi päivä.</translation>
    </message>
    <message>
        <source>When it begins then.</source>
        <translation>Milloin se silloin alkaa.</translation>
    </message>
    <message>
        <source>When it ends then.</source>
        <translation>Milloin se silloin päättyy.</translation>
    </message>
    <message>
        <source>The day of the other meeting.</source>
        <translation>Toisen tapaamisen päivä.</translation>
    </message>
    <message>
        <source>A theme of the bank, or any words.</source>
        <translation>Teemapankin teema tai mitkä tahansa sanat.</translation>
    </message>
    <message>
        <source>The host of a meeting was asked.</source>
        <translation>Tapaamisen isäntää on kysytty.</translation>
    </message>
    <message>
        <source>The host said no; the meeting is without host again.</source>
        <translation>Isäntä kieltäytyi; tapaaminen on taas ilman isäntää.</translation>
    </message>
    <message>
        <source>The host said yes: agreed, or with --open promised.</source>
        <translation>Isäntä suostui: sovittu, tai valitsimella --open lupautunut.</translation>
    </message>
    <message>
        <source>The planner leaves the meeting as it is.</source>
        <translation>Suunnittelu jättää tapaamisen ennalleen.</translation>
    </message>
    <message>
        <source>The planner may change the meeting again.</source>
        <translation>Suunnittelu saa taas muuttaa tapaamista.</translation>
    </message>
    <message>
        <source>Moves a meeting; a promised one is asked again.</source>
        <translation>Siirtää tapaamisen; jo luvattua kysytään uudelleen.</translation>
    </message>
    <message>
        <source>The hosts of two meetings change places.</source>
        <translation>Kahden tapaamisen isännät vaihtavat vuoroja.</translation>
    </message>
    <message>
        <source>Sets the theme of a meeting.</source>
        <translation>Asettaa tapaamisen teeman.</translation>
    </message>
    <message>
        <source>The list: CSV as Excel saves it, or text with tabs.</source>
        <translation>Luettelo: CSV, kuten Excel sen tallentaa, tai sarkaimin eroteltu teksti.</translation>
    </message>
    <message>
        <source>Only tells what would happen to each row.</source>
        <translation>Kertoo vain, mitä kullekin riville tapahtuisi.</translation>
    </message>
    <message>
        <source>Writes the refused rows there, with the reasons.</source>
        <translation>Kirjoittaa hylätyt rivit syineen tähän tiedostoon.</translation>
    </message>
    <message>
        <source>Takes business IDs with a wrong check digit, and warns.</source>
        <translation>Hyväksyy Y-tunnukset, joiden tarkiste on väärä, ja varoittaa.</translation>
    </message>
    <message>
        <source>Companies that are new.</source>
        <translation>Uusia yrityksiä.</translation>
    </message>
    <message>
        <source>Rows that change nothing.</source>
        <translation>Rivejä, jotka eivät muuta mitään.</translation>
    </message>
    <message>
        <source>Companies that change.</source>
        <translation>Muuttuvia yrityksiä.</translation>
    </message>
    <message>
        <source>The row as Excel counts.</source>
        <translation>Rivi Excelin laskemana.</translation>
    </message>
    <message>
        <source>The column as it is called there.</source>
        <translation>Sarake luettelon nimellä.</translation>
    </message>
    <message>
        <source>What stands there.</source>
        <translation>Mitä siinä lukee.</translation>
    </message>
    <message>
        <source>Why, for programs.</source>
        <translation>Syy ohjelmille.</translation>
    </message>
    <message>
        <source>Why, in words.</source>
        <translation>Syy sanoin.</translation>
    </message>
    <message>
        <source>What was taken with a doubt; as refused.</source>
        <translation>Epäillen hyväksytyt; samat kentät kuin hylätyissä.</translation>
    </message>
    <message>
        <source>New: %1, same: %2, changed: %3, refused: %4</source>
        <translation>Uusia: %1, samoja: %2, muuttuvia: %3, hylättyjä: %4</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rivi %1: %2</translation>
    </message>
    <message>
        <source>--refused would overwrite %1. Choose another name.</source>
        <translation>--refused korvaisi tiedoston %1. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>This is a preview: nothing was changed.</source>
        <translation>Tämä on esikatselu: mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Brings companies from a list into a group, in one step.</source>
        <translation>Tuo yritykset luettelosta ryhmään yhdellä kertaa.</translation>
    </message>
    <message>
        <source>The file has no group. Add one with: kiertovuoro-cli add-group --help</source>
        <translation>Tiedostossa ei ole ryhmää. Lisää sellainen: kiertovuoro-cli add-group --help</translation>
    </message>
    <message>
        <source>The file has several groups, so --group is needed: %1.</source>
        <translation>Tiedostossa on useita ryhmiä, joten --group tarvitaan: %1.</translation>
    </message>
    <message>
        <source>The group.</source>
        <translation>Ryhmä.</translation>
    </message>
    <message>
        <source>The day of the meeting.</source>
        <translation>Tapaamisen päivä.</translation>
    </message>
    <message>
        <source>The month whose meeting it is, 2027-01.</source>
        <translation>Kuukausi, jonka tapaaminen se on, 2027-01.</translation>
    </message>
    <message>
        <source>The day, or null while it is open.</source>
        <translation>Päivä, tai null, kun se on auki.</translation>
    </message>
    <message>
        <source>When it begins, 17:30, or null.</source>
        <translation>Alkamisaika, 17:30, tai null.</translation>
    </message>
    <message>
        <source>When it ends, or null.</source>
        <translation>Päättymisaika, tai null.</translation>
    </message>
    <message>
        <source>Name of the company, or null.</source>
        <translation>Yrityksen nimi, tai null.</translation>
    </message>
    <message>
        <source>The theme, or null while it is open.</source>
        <translation>Teema, tai null, kun se on auki.</translation>
    </message>
    <message>
        <source>Name of the expert, or null.</source>
        <translation>Asiantuntijan nimi, tai null.</translation>
    </message>
    <message>
        <source>proposed, asked, promised, agreed, invited, held or cancelled.</source>
        <translation>proposed, asked, promised, agreed, invited, held tai cancelled.</translation>
    </message>
    <message>
        <source>Whether the planner leaves it alone.</source>
        <translation>Jättääkö suunnittelu sen rauhaan.</translation>
    </message>
    <message>
        <source>Registered to come.</source>
        <translation>Ilmoittautuneita paikalle.</translation>
    </message>
    <message>
        <source>Registered to take part remotely.</source>
        <translation>Ilmoittautuneita etänä.</translation>
    </message>
    <message>
        <source>Said that they cannot come.</source>
        <translation>Ilmoittaneita, etteivät pääse.</translation>
    </message>
    <message>
        <source>Who were there, guests too.</source>
        <translation>Paikalla olleita, vieraat mukaan lukien.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Isäntä</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Tulee</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Paikalla</translation>
    </message>
    <message>
        <source>No command was given. See: kiertovuoro-cli --help</source>
        <translation>Komento puuttuu. Katso: kiertovuoro-cli --help</translation>
    </message>
    <message>
        <source>There is no command “%1”. See: kiertovuoro-cli --help</source>
        <translation>Komentoa ”%1” ei ole. Katso: kiertovuoro-cli --help</translation>
    </message>
    <message>
        <source>The list: company; person; state; guest, or one column of names.</source>
        <translation>Luettelo: yritys; henkilö; tila; vieras, tai yksi nimisarake.</translation>
    </message>
    <message>
        <source>People and companies that were recorded.</source>
        <translation>Kirjatut henkilöt ja yritykset.</translation>
    </message>
    <message>
        <source>Recorded: %1, refused: %2</source>
        <translation>Kirjattu: %1, hylätty: %2</translation>
    </message>
    <message>
        <source>Records who was at a meeting, which is held then.</source>
        <translation>Kirjaa, ketkä olivat tapaamisessa; se on silloin pidetty.</translation>
    </message>
    <message>
        <source>Which report: attendance.</source>
        <translation>Mikä raportti: attendance (läsnäolo).</translation>
    </message>
    <message>
        <source>First day of the period.</source>
        <translation>Jakson ensimmäinen päivä.</translation>
    </message>
    <message>
        <source>Last day of the period.</source>
        <translation>Jakson viimeinen päivä.</translation>
    </message>
    <message>
        <source>Form of the file; CSV as Finnish Excel opens it.</source>
        <translation>Tiedoston muoto; CSV aukeaa oikein suomalaisessa Excelissä.</translation>
    </message>
    <message>
        <source>Language of the report; else that of what is printed.</source>
        <translation>Raportin kieli; muuten sama kuin tulosteen.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Kirjoitettava tiedosto.</translation>
    </message>
    <message>
        <source>The report that was written.</source>
        <translation>Kirjoitettu raportti.</translation>
    </message>
    <message>
        <source>Held meetings in it.</source>
        <translation>Pidettyjä tapaamisia siinä.</translation>
    </message>
    <message>
        <source>Attendances of member companies in all.</source>
        <translation>Jäsenyritysten osallistumisia kaikkiaan.</translation>
    </message>
    <message>
        <source>Their share of the possible, per cent.</source>
        <translation>Niiden osuus mahdollisista prosentteina.</translation>
    </message>
    <message>
        <source>--out would overwrite %1. Choose another name.</source>
        <translation>--out korvaisi tiedoston %1. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>The period ends before it begins: --from %1, --to %2.</source>
        <translation>Jakso päättyy ennen alkuaan: --from %1, --to %2.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Kirjoitettu: %1</translation>
    </message>
    <message>
        <source>Meetings: %1, companies: %2, attendances: %3</source>
        <translation>Tapaamisia: %1, yrityksiä: %2, osallistumisia: %3</translation>
    </message>
    <message>
        <source>Writes a report of a period.</source>
        <translation>Kirjoittaa raportin jaksosta.</translation>
    </message>
    <message>
        <source>What columns hold, by header or letter, where the guess is wrong. Fields: ignored, name, businessId, legalForm, municipality, industry, street, postCode, postOffice, phone, email, language, headcount, turnover, capacity, canHost, hostNotes, notes, contactName, contactFirstName, contactLastName, contactRole, contactEmail, contactPhone, timesHosted, lastHosted, memberFrom.</source>
        <translation>Mitä sarakkeissa on, otsikon tai kirjaimen mukaan, kun arvaus on väärä. Kentät: ignored, name, businessId, legalForm, municipality, industry, street, postCode, postOffice, phone, email, language, headcount, turnover, capacity, canHost, hostNotes, notes, contactName, contactFirstName, contactLastName, contactRole, contactEmail, contactPhone, timesHosted, lastHosted, memberFrom.</translation>
    </message>
    <message>
        <source>--map: “%1” is not understood. Write COLUMN=FIELD. The columns of the list: %2. The fields: kiertovuoro-cli import --help</source>
        <translation>--map: ”%1” on epäselvä. Kirjoita SARAKE=KENTTÄ. Luettelon sarakkeet: %2. Kentät: kiertovuoro-cli import --help</translation>
    </message>
    <message>
        <source>Takes the proposal, as one step; else it is only shown.</source>
        <translation>Hyväksyy ehdotuksen yhtenä vaiheena; muuten se vain näytetään.</translation>
    </message>
    <message>
        <source>Plans this year; or</source>
        <translation>Suunnittelee tämän vuoden; tai</translation>
    </message>
    <message>
        <source>from the month of this day</source>
        <translation>tämän päivän kuukaudesta</translation>
    </message>
    <message>
        <source>to the month of this day.</source>
        <translation>tämän päivän kuukauteen.</translation>
    </message>
    <message>
        <source>Why the host cannot come.</source>
        <translation>Miksi isäntä ei pääse.</translation>
    </message>
    <message>
        <source>Weighted sum of the wishes not met; less is better.</source>
        <translation>Toteutumattomien toiveiden painotettu summa; pienempi on parempi.</translation>
    </message>
    <message>
        <source>Whether no plan is better.</source>
        <translation>Onko varmaa, ettei parempaa ole.</translation>
    </message>
    <message>
        <source>Months left without a meeting.</source>
        <translation>Kuukausia ilman tapaamista.</translation>
    </message>
    <message>
        <source>Meetings that were there and would change.</source>
        <translation>Entisiä tapaamisia, jotka muuttuisivat.</translation>
    </message>
    <message>
        <source>Whether it was taken; else nothing has changed.</source>
        <translation>Hyväksyttiinkö se; muuten mikään ei ole muuttunut.</translation>
    </message>
    <message>
        <source>The month, 2027-01.</source>
        <translation>Kuukausi, 2027-01.</translation>
    </message>
    <message>
        <source>The day, or null where there is no meeting.</source>
        <translation>Päivä, tai null, kun tapaamista ei ole.</translation>
    </message>
    <message>
        <source>The theme, or null: the host chooses it.</source>
        <translation>Teema, tai null: isäntä valitsee sen.</translation>
    </message>
    <message>
        <source>new, changed, same, locked or none.</source>
        <translation>new, changed, same, locked tai none.</translation>
    </message>
    <message>
        <source>Why this host, day and theme.</source>
        <translation>Miksi tämä isäntä, päivä ja teema.</translation>
    </message>
    <message>
        <source>Whom to call about it, in this order.</source>
        <translation>Kenelle siitä soitetaan, tässä järjestyksessä.</translation>
    </message>
    <message>
        <source>Name and number, in one line.</source>
        <translation>Nimi ja numero yhdellä rivillä.</translation>
    </message>
    <message>
        <source>What about.</source>
        <translation>Mistä soitetaan.</translation>
    </message>
    <message>
        <source>What should be known of the whole.</source>
        <translation>Mitä kokonaisuudesta on hyvä tietää.</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>(uusi)</translation>
    </message>
    <message>
        <source>(changed)</source>
        <translation>(muuttuu)</translation>
    </message>
    <message>
        <source>To be called:</source>
        <translation>Soitettava:</translation>
    </message>
    <message>
        <source>Months without a meeting: %1, meetings that change: %2, objective: %3</source>
        <translation>Kuukausia ilman tapaamista: %1, muuttuvia tapaamisia: %2, tavoitefunktio: %3</translation>
    </message>
    <message>
        <source>The proposal was accepted.</source>
        <translation>Ehdotus hyväksyttiin.</translation>
    </message>
    <message>
        <source>This is a proposal: nothing was changed. --accept takes it.</source>
        <translation>Tämä on ehdotus: mitään ei muutettu. --accept hyväksyy sen.</translation>
    </message>
    <message>
        <source>plan needs either --year, or --from and --to.</source>
        <translation>plan tarvitsee joko valitsimen --year tai valitsimet --from ja --to.</translation>
    </message>
    <message>
        <source>Name of the company, in the order of the queue.</source>
        <translation>Yrityksen nimi, jonon järjestyksessä.</translation>
    </message>
    <message>
        <source>Times hosted, also before this file.</source>
        <translation>Isännöinyt kertaa, myös ennen tätä tiedostoa.</translation>
    </message>
    <message>
        <source>The last time, or null.</source>
        <translation>Viimeksi, tai null.</translation>
    </message>
    <message>
        <source>Hosted, coming and credited; the fewest goes first.</source>
        <translation>Pidetyt, tulevat ja hyvitetyt; vähimmät ensin.</translation>
    </message>
    <message>
        <source>Turns that it owes the group; below 0 it is ahead.</source>
        <translation>Vuoroja, jotka se on ryhmälle velkaa; alle 0 se on edellä.</translation>
    </message>
    <message>
        <source>Its next meeting as host, or null.</source>
        <translation>Sen seuraava tapaaminen isäntänä, tai null.</translation>
    </message>
    <message>
        <source>Month in which its turn should come, or null.</source>
        <translation>Kuukausi, jolloin sen vuoron pitäisi tulla, tai null.</translation>
    </message>
    <message>
        <source>Whether it is a member today.</source>
        <translation>Onko se tänään jäsen.</translation>
    </message>
    <message>
        <source>Hosted</source>
        <translation>Isännöinyt</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Viimeksi</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Velka</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Sovittu vuoro</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Odotettavissa</translation>
    </message>
    <message>
        <source>Proposes hosts, days and themes, each with its reasons.</source>
        <translation>Ehdottaa isännät, päivät ja teemat perusteluineen.</translation>
    </message>
    <message>
        <source>A host cannot come: proposes the smallest repair, and whom to call.</source>
        <translation>Isäntä peruu: ehdottaa pienimmän korjauksen ja kertoo, kenelle soittaa.</translation>
    </message>
    <message>
        <source>Lists the rotation of a group, who is next first.</source>
        <translation>Luettelee ryhmän isäntävuorot, seuraava ensin.</translation>
    </message>
    <message>
        <source>Different member companies that took part.</source>
        <translation>Eri jäsenyrityksiä, jotka osallistuivat.</translation>
    </message>
    <message>
        <source>The code of the step, as in history; null where nothing changed.</source>
        <translation>Vaiheen koodi, sama kuin historiassa; null, jos mikään ei muuttunut.</translation>
    </message>
    <message>
        <source>Whether the file was opened with all guards of SQLite.</source>
        <translation>Avattiinko tiedosto kaikin SQLiten suojauksin.</translation>
    </message>
    <message>
        <source>This build of the program sets only some of the guards of SQLite.</source>
        <translation>Tämä ohjelman versio asettaa vain osan SQLiten suojauksista.</translation>
    </message>
    <message>
        <source>There is no meeting on %1. Group: %2. The days are listed by: kiertovuoro-cli meetings</source>
        <translation>Tapaamista ei ole: %1. Ryhmä: %2. Päivät luettelee: kiertovuoro-cli meetings</translation>
    </message>
    <message>
        <source>The case, in the format kiertovuoro-schedule/1.</source>
        <translation>Tehtävä muodossa kiertovuoro-schedule/1.</translation>
    </message>
    <message>
        <source>Ends after so long with the best plan so far; without it the same case always gives the same plan.</source>
        <translation>Lopettaa tämän ajan kuluttua siihenastiseen parhaaseen suunnitelmaan; ilman rajaa sama tehtävä antaa aina saman suunnitelman.</translation>
    </message>
    <message>
        <source>The plan that was written.</source>
        <translation>Kirjoitettu suunnitelma.</translation>
    </message>
    <message>
        <source>No plan is below this.</source>
        <translation>Mikään suunnitelma ei alita tätä.</translation>
    </message>
    <message>
        <source>Whether the time limit ended the search.</source>
        <translation>Päättyikö haku aikarajaan.</translation>
    </message>
    <message>
        <source>Meetings in the plan.</source>
        <translation>Suunnitelman kokoukset.</translation>
    </message>
    <message>
        <source>Objective: %1, bound: %2, months without a meeting: %3</source>
        <translation>Tavoitearvo: %1, alaraja: %2, kuukausia ilman kokousta: %3</translation>
    </message>
    <message>
        <source>No plan is better.</source>
        <translation>Parempaa suunnitelmaa ei ole.</translation>
    </message>
    <message>
        <source>The time limit ended the search: more time may find better.</source>
        <translation>Haku päättyi aikarajaan: pidempi aika voi löytää paremman.</translation>
    </message>
    <message>
        <source>It is not proven that no plan is better.</source>
        <translation>Ei ole todistettu, ettei parempaa suunnitelmaa ole.</translation>
    </message>
    <message>
        <source>%1 is not a case that can be solved. %2</source>
        <translation>Tehtävää %1 ei voi ratkaista. %2</translation>
    </message>
    <message>
        <source>Plans a case of the neutral format, so that others can check the planner.</source>
        <translation>Suunnittelee yleisen muodon tehtävän, jotta muut voivat tarkistaa suunnittelijan työn.</translation>
    </message>
    <message>
        <source>Why not this company? Else: why the host that there is.</source>
        <translation>Miksi ei tämä yritys? Muuten: miksi nykyinen isäntä.</translation>
    </message>
    <message>
        <source>What decided for the host, day and theme.</source>
        <translation>Mikä ratkaisi isännän, päivän ja teeman.</translation>
    </message>
    <message>
        <source>The rules that the meeting breaks.</source>
        <translation>Säännöt, joita tapaaminen rikkoo.</translation>
    </message>
    <message>
        <source>host, date or theme.</source>
        <translation>host, date tai theme.</translation>
    </message>
    <message>
        <source>The next best one, and why it is not better.</source>
        <translation>Seuraavaksi paras ja miksi se ei ole parempi.</translation>
    </message>
    <message>
        <source>How much worse that plan would be.</source>
        <translation>Kuinka paljon huonompi suunnitelma olisi.</translation>
    </message>
    <message>
        <source>The rules that differ: rule, before, after.</source>
        <translation>Eroavat säännöt: rule, before, after.</translation>
    </message>
    <message>
        <source>With --host: whether that company could host.</source>
        <translation>Valitsimella --host: voisiko yritys olla isäntänä.</translation>
    </message>
    <message>
        <source>With --host: what stands in the way, or would suffer.</source>
        <translation>Valitsimella --host: mikä estää tai kärsisi.</translation>
    </message>
    <message>
        <source>With --host: how much worse the plan would be.</source>
        <translation>Valitsimella --host: kuinka paljon huonompi suunnitelma olisi.</translation>
    </message>
    <message>
        <source>With --host: the rules that differ: rule, before, after.</source>
        <translation>Valitsimella --host: eroavat säännöt: rule, before, after.</translation>
    </message>
    <message>
        <source>Why this host, day and theme; with --host, why not that one.</source>
        <translation>Miksi tämä isäntä, päivä ja teema; valitsimella --host, miksi ei tuo.</translation>
    </message>
    <message>
        <source>Only lists those there are.</source>
        <translation>Vain luettelee olemassa olevat.</translation>
    </message>
    <message>
        <source>The backup, the newest first.</source>
        <translation>Varmuuskopio, uusin ensin.</translation>
    </message>
    <message>
        <source>When it was made, UTC.</source>
        <translation>Milloin se tehtiin, UTC.</translation>
    </message>
    <message>
        <source>Why: daily, closing, hand, import or erasure.</source>
        <translation>Miksi: daily, closing, hand, import tai erasure.</translation>
    </message>
    <message>
        <source>Its size.</source>
        <translation>Koko.</translation>
    </message>
    <message>
        <source>The backup that was made, or null.</source>
        <translation>Tehty varmuuskopio tai null.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>Varmuuskopioita ei ole.</translation>
    </message>
    <message>
        <source>Which backup, by its path or its name in the list; the newest sound one.</source>
        <translation>Mikä varmuuskopio: polku tai nimi luettelossa; muuten uusin ehjä.</translation>
    </message>
    <message>
        <source>The backup it was made of.</source>
        <translation>Varmuuskopio, josta se tehtiin.</translation>
    </message>
    <message>
        <source>Whether FILE could be read to compare.</source>
        <translation>Voitiinko TIEDOSTO lukea vertailua varten.</translation>
    </message>
    <message>
        <source>company, person, meeting and so on.</source>
        <translation>company, person, meeting ja niin edelleen.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Nimi.</translation>
    </message>
    <message>
        <source>changed, onlyRestored or onlyCurrent.</source>
        <translation>changed, onlyRestored tai onlyCurrent.</translation>
    </message>
    <message>
        <source>Steps of FILE that the new file lacks.</source>
        <translation>TIEDOSTON vaiheet, jotka uudesta puuttuvat.</translation>
    </message>
    <message>
        <source>only in the restored file</source>
        <translation>vain palautetussa tiedostossa</translation>
    </message>
    <message>
        <source>only in the present file</source>
        <translation>vain nykyisessä tiedostossa</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>eroaa</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Ero</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Varmuuskopio: %1</translation>
    </message>
    <message>
        <source>The present file cannot be read, so nothing was compared.</source>
        <translation>Nykyistä tiedostoa ei voi lukea, joten mitään ei verrattu.</translation>
    </message>
    <message>
        <source>The two files hold the same.</source>
        <translation>Tiedostoissa on samat tiedot.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not in the restored file: %1</source>
        <translation>Ei palautetussa tiedostossa: %1</translation>
    </message>
    <message>
        <source>There are no backups of this file: %1</source>
        <translation>Tästä tiedostosta ei ole varmuuskopioita: %1</translation>
    </message>
    <message>
        <source>Steps that their signatures confirm.</source>
        <translation>Vaiheet, jotka allekirjoitus vahvistaa.</translation>
    </message>
    <message>
        <source>Steps that cannot be read.</source>
        <translation>Vaiheet, joita ei voi lukea.</translation>
    </message>
    <message>
        <source>Steps kept: %1, steps lost: %2</source>
        <translation>Vaiheita tallessa: %1, vaiheita menetetty: %2</translation>
    </message>
    <message>
        <source>Makes a checked backup beside the file; lists them.</source>
        <translation>Tekee tarkistetun varmuuskopion tiedoston viereen; luettelee ne.</translation>
    </message>
    <message>
        <source>Makes a new file of a backup and tells what differs from FILE.</source>
        <translation>Tekee varmuuskopiosta uuden tiedoston ja kertoo, mikä eroaa TIEDOSTOSTA.</translation>
    </message>
    <message>
        <source>Makes a new file of all that a damaged one still confirms.</source>
        <translation>Tekee uuden tiedoston kaikesta, minkä vaurioitunut vielä vahvistaa.</translation>
    </message>
    <message>
        <source>Of a month without a meeting: what would help; each was tried.</source>
        <translation>Kuukaudesta ilman tapaamista: mikä auttaisi; jokainen on kokeiltu.</translation>
    </message>
    <message>
        <source>A meeting is possible: %1, host: %2.</source>
        <translation>Tapaaminen on mahdollinen: %1, isäntä: %2.</translation>
    </message>
    <message>
        <source>The group does not meet in this month.</source>
        <translation>Ryhmä ei kokoonnu tässä kuussa.</translation>
    </message>
    <message>
        <source>What would help in %1:</source>
        <translation>Mikä auttaisi, %1:</translation>
    </message>
    <message>
        <source>A month left without a meeting.</source>
        <translation>Kuukausi, joka jää ilman tapaamista.</translation>
    </message>
    <message>
        <source>The smallest set of rules and facts that keep it so.</source>
        <translation>Pienin joukko sääntöjä ja tosiasioita, jotka sen estävät.</translation>
    </message>
    <message>
        <source>What would help; each was tried.</source>
        <translation>Mikä auttaisi; jokainen on kokeiltu.</translation>
    </message>
    <message numerus="yes">
        <source>Stays, no consent: %n record(s)</source>
        <translation>
            <numerusform>Jää, ei suostumusta: %n tietue</numerusform>
            <numerusform>Jää, ei suostumusta: %n tietuetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays, a guest: %n record(s)</source>
        <translation>
            <numerusform>Jää, vieras: %n tietue</numerusform>
            <numerusform>Jää, vieras: %n tietuetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays in part, private: %n record(s)</source>
        <translation>
            <numerusform>Jää osin, yksityistä: %n tietue</numerusform>
            <numerusform>Jää osin, yksityistä: %n tietuetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays, refers to what stays: %n record(s)</source>
        <translation>
            <numerusform>Jää, viittaa jäävään: %n tietue</numerusform>
            <numerusform>Jää, viittaa jäävään: %n tietuetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays, cannot be sent: %n record(s)</source>
        <translation>
            <numerusform>Jää, ei voi lähettää: %n tietue</numerusform>
            <numerusform>Jää, ei voi lähettää: %n tietuetta</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes: companies %1, persons %2, meetings %3</source>
        <translation>Lähtee: yrityksiä %1, henkilöitä %2, tapaamisia %3</translation>
    </message>
    <message>
        <source>This file was made here.</source>
        <translation>Tämä tiedosto on tehty täällä.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Lähettäjä: %1</translation>
    </message>
    <message>
        <source>From %1, for the first time by another computer</source>
        <translation>Lähettäjä: %1, ensimmäistä kertaa toiselta koneelta</translation>
    </message>
    <message>
        <source>The first file from %1</source>
        <translation>Ensimmäinen tiedosto lähettäjältä: %1</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Ei mitään uutta.</translation>
    </message>
    <message>
        <source>New records: %1</source>
        <translation>Uusia tietueita: %1</translation>
    </message>
    <message>
        <source>Changed records: %1</source>
        <translation>Muuttuneita tietueita: %1</translation>
    </message>
    <message>
        <source>Deleted records: %1</source>
        <translation>Poistettuja tietueita: %1</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>Ennallaan: %1</translation>
    </message>
    <message>
        <source>New persons: %1</source>
        <translation>Uusia henkilöitä: %1</translation>
    </message>
    <message>
        <source>Suggestions to own groups: %1</source>
        <translation>Ehdotuksia omiin ryhmiin: %1</translation>
    </message>
    <message>
        <source>Conflicts to be decided: %1</source>
        <translation>Ratkaistavia ristiriitoja: %1</translation>
    </message>
    <message>
        <source>Companies that may be one: %1</source>
        <translation>Ehkä samoja yrityksiä: %1</translation>
    </message>
    <message>
        <source>References to what is not here: %1</source>
        <translation>Viittauksia puuttuvaan: %1</translation>
    </message>
    <message>
        <source>Evenings booked twice: %1</source>
        <translation>Päällekkäisiä iltoja: %1</translation>
    </message>
    <message>
        <source>Not yet received from %1: %2</source>
        <translation>Vielä saamatta, %1: %2</translation>
    </message>
    <message>
        <source>there</source>
        <translation>olemassa</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>poistettu</translation>
    </message>
    <message>
        <source>An exchange file.</source>
        <translation>Siirtotiedosto.</translation>
    </message>
    <message>
        <source>A file with the four words.</source>
        <translation>Tiedosto, jossa on tunnussana (neljä sanaa).</translation>
    </message>
    <message>
        <source>Only shows what would happen; so without --accept.</source>
        <translation>Näyttää vain, mitä tapahtuisi; samoin ilman valitsinta --accept.</translation>
    </message>
    <message>
        <source>Takes it in; own: what concerns a group of one&apos;s own waits.</source>
        <translation>Ottaa vastaan; own: omaa ryhmää koskeva jää odottamaan.</translation>
    </message>
    <message>
        <source>The number of deletions, where there are many.</source>
        <translation>Poistojen määrä, kun niitä on paljon.</translation>
    </message>
    <message>
        <source>Takes it though its clock is ahead.</source>
        <translation>Ottaa vastaan, vaikka lähettäjän kello on edellä.</translation>
    </message>
    <message>
        <source>Number for undo-import; 0: nothing taken in.</source>
        <translation>Numero komennolle undo-import; 0: mitään ei otettu vastaan.</translation>
    </message>
    <message>
        <source>Who made it.</source>
        <translation>Kuka sen teki.</translation>
    </message>
    <message>
        <source>Whether that computer sent before.</source>
        <translation>Onko siltä koneelta tullut tiedosto ennen.</translation>
    </message>
    <message>
        <source>Steps that were not here.</source>
        <translation>Vaiheet, joita täällä ei ollut.</translation>
    </message>
    <message>
        <source>New records.</source>
        <translation>Uudet tietueet.</translation>
    </message>
    <message>
        <source>Changed records.</source>
        <translation>Muuttuneet tietueet.</translation>
    </message>
    <message>
        <source>Deleted records.</source>
        <translation>Poistetut tietueet.</translation>
    </message>
    <message>
        <source>Records that stay as they are.</source>
        <translation>Ennallaan olevat tietueet.</translation>
    </message>
    <message>
        <source>New persons.</source>
        <translation>Uudet henkilöt.</translation>
    </message>
    <message>
        <source>Steps that wait for the owner.</source>
        <translation>Vaiheet, jotka odottavat ryhmän vetäjää.</translation>
    </message>
    <message>
        <source>New conflicts.</source>
        <translation>Uudet ristiriidat.</translation>
    </message>
    <message>
        <source>Companies that may be one.</source>
        <translation>Yritykset, jotka voivat olla sama.</translation>
    </message>
    <message>
        <source>References to what is not here.</source>
        <translation>Viittaukset siihen, mitä täällä ei ole.</translation>
    </message>
    <message>
        <source>Evenings booked twice.</source>
        <translation>Päällekkäiset illat.</translation>
    </message>
    <message>
        <source>Its number; else the latest one.</source>
        <translation>Sen numero; muuten viimeisin.</translation>
    </message>
    <message>
        <source>The import was undone. Changed records: %1</source>
        <translation>Vastaanotto kumottiin. Muuttuneita tietueita: %1</translation>
    </message>
    <message>
        <source>For resolve.</source>
        <translation>Komennolle resolve.</translation>
    </message>
    <message>
        <source>Name of the record.</source>
        <translation>Tietueen nimi.</translation>
    </message>
    <message>
        <source>The field, or alive.</source>
        <translation>Kenttä, tai alive.</translation>
    </message>
    <message>
        <source>One of the values.</source>
        <translation>Yksi arvoista.</translation>
    </message>
    <message>
        <source>Who wrote it.</source>
        <translation>Kuka sen kirjoitti.</translation>
    </message>
    <message>
        <source>Whether it was written here.</source>
        <translation>Onko se kirjoitettu täällä.</translation>
    </message>
    <message>
        <source>Whether it is the one shown.</source>
        <translation>Onko se näkyvä arvo.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Ristiriita</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Tietue</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>There are no conflicts.</source>
        <translation>Ristiriitoja ei ole.</translation>
    </message>
    <message>
        <source>As conflicts lists it.</source>
        <translation>Niin kuin conflicts sen luettelee.</translation>
    </message>
    <message>
        <source>Whose value stays; both only for notes.</source>
        <translation>Kumman arvo jää; both vain muistiinpanoille.</translation>
    </message>
    <message>
        <source>Id of one company.</source>
        <translation>Toisen yrityksen tunnus.</translation>
    </message>
    <message>
        <source>Id of the other.</source>
        <translation>Toisen tunnus.</translation>
    </message>
    <message>
        <source>Their names.</source>
        <translation>Niiden nimet.</translation>
    </message>
    <message>
        <source>Whether they have one business ID.</source>
        <translation>Onko niillä sama Y-tunnus.</translation>
    </message>
    <message>
        <source>No company is there twice.</source>
        <translation>Yksikään yritys ei ole kahdesti.</translation>
    </message>
    <message>
        <source>The company that stays.</source>
        <translation>Yritys, joka jää.</translation>
    </message>
    <message>
        <source>The record that goes into it.</source>
        <translation>Tietue, joka yhdistetään siihen.</translation>
    </message>
    <message>
        <source>They are two: does not ask again.</source>
        <translation>Ne ovat kaksi eri yritystä: ei kysy enää.</translation>
    </message>
    <message>
        <source>Noted: they are two companies.</source>
        <translation>Merkitty: ne ovat kaksi eri yritystä.</translation>
    </message>
    <message>
        <source>Prints the digest alone, once the file is proved.</source>
        <translation>Tulostaa vain tiivisteen, kun tiedosto on todettu ehjäksi.</translation>
    </message>
    <message>
        <source>Equal in two files that hold the same.</source>
        <translation>Sama kahdessa tiedostossa, joissa on samat tiedot.</translation>
    </message>
    <message>
        <source>Takes in an exchange file, or shows what that would do.</source>
        <translation>Ottaa siirtotiedoston vastaan tai näyttää, mitä se muuttaisi.</translation>
    </message>
    <message>
        <source>Undoes the taking in of an exchange file.</source>
        <translation>Kumoaa siirtotiedoston vastaanoton.</translation>
    </message>
    <message>
        <source>Lists the conflicts to be decided.</source>
        <translation>Luettelee ratkaistavat ristiriidat.</translation>
    </message>
    <message>
        <source>Decides a conflict.</source>
        <translation>Ratkaisee ristiriidan.</translation>
    </message>
    <message>
        <source>Lists companies that may be one.</source>
        <translation>Luettelee yritykset, jotka voivat olla sama.</translation>
    </message>
    <message>
        <source>Makes one of two records of a company.</source>
        <translation>Yhdistää yrityksen kaksi tietuetta.</translation>
    </message>
    <message>
        <source>Proves the file from its journal and gives its digest.</source>
        <translation>Tarkistaa tiedoston sen lokista ja antaa tiivisteen.</translation>
    </message>
    <message>
        <source>What kind of record.</source>
        <translation>Millainen tietue.</translation>
    </message>
    <message>
        <source>Its name or id; of a meeting its day.</source>
        <translation>Sen nimi tai tunnus; tapaamisesta päivä.</translation>
    </message>
    <message>
        <source>Also who changed what, when and from what.</source>
        <translation>Myös kuka muutti mitä, milloin ja mistä.</translation>
    </message>
    <message>
        <source>Each field and its value; no empty ones.</source>
        <translation>Kukin kenttä ja sen arvo; ei tyhjiä.</translation>
    </message>
    <message>
        <source>Who changed it.</source>
        <translation>Kuka muutti.</translation>
    </message>
    <message>
        <source>What was changed.</source>
        <translation>Mikä muuttui.</translation>
    </message>
    <message>
        <source>From what.</source>
        <translation>Mistä.</translation>
    </message>
    <message>
        <source>To what.</source>
        <translation>Mihin.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Saakka</translation>
    </message>
    <message>
        <source>Changes fields of a record.</source>
        <translation>Muuttaa tietueen kenttiä.</translation>
    </message>
    <message>
        <source>Shows a record, and its history.</source>
        <translation>Näyttää tietueen ja sen historian.</translation>
    </message>
    <message>
        <source>How much goes; group is a hand-over.</source>
        <translation>Kuinka paljon lähtee; group on ryhmän luovutus.</translation>
    </message>
    <message>
        <source>Only this group; may stand several times.</source>
        <translation>Vain tämä ryhmä; voi antaa monta kertaa.</translation>
    </message>
    <message>
        <source>Meetings from this day on.</source>
        <translation>Tapaamiset tästä päivästä alkaen.</translation>
    </message>
    <message>
        <source>Meetings until this day.</source>
        <translation>Tapaamiset tähän päivään asti.</translation>
    </message>
    <message>
        <source>Who receives it.</source>
        <translation>Kuka sen saa.</translation>
    </message>
    <message>
        <source>What it is given for.</source>
        <translation>Mihin tarkoitukseen se annetaan.</translation>
    </message>
    <message>
        <source>A file with the four words; made, with new words, where there is none.</source>
        <translation>Tiedosto, jossa on tunnussana; tehdään uusin sanoin, jos sitä ei ole.</translation>
    </message>
    <message>
        <source>The file, or a folder where it gets a name of its own.</source>
        <translation>Tiedosto, tai kansio, jossa se saa oman nimen.</translation>
    </message>
    <message>
        <source>Also what the receiver already has.</source>
        <translation>Myös se, mikä vastaanottajalla jo on.</translation>
    </message>
    <message>
        <source>The file that was written.</source>
        <translation>Tiedosto, joka kirjoitettiin.</translation>
    </message>
    <message>
        <source>Steps in it.</source>
        <translation>Vaiheita siinä.</translation>
    </message>
    <message>
        <source>Records that go, by kind.</source>
        <translation>Lähtevät tietueet lajeittain.</translation>
    </message>
    <message>
        <source>Records that stay, by reason.</source>
        <translation>Jäävät tietueet syittäin.</translation>
    </message>
    <message>
        <source>Whom it was made for.</source>
        <translation>Kenelle se tehtiin.</translation>
    </message>
    <message>
        <source>How much goes.</source>
        <translation>Kuinka paljon lähtee.</translation>
    </message>
    <message>
        <source>Of these groups; none: of all.</source>
        <translation>Näistä ryhmistä; tyhjä: kaikista.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>Lähettäjä: %1. Vastaanottaja: %2. Tarkoitus: %3</translation>
    </message>
    <message>
        <source>Scope: %1. Steps: %2.</source>
        <translation>Laajuus: %1. Vaiheita: %2.</translation>
    </message>
    <message>
        <source>Who sent a file that was taken in.</source>
        <translation>Kenen tiedosto on otettu vastaan.</translation>
    </message>
    <message>
        <source>Begin of the code of the device.</source>
        <translation>Laitteen tunnuksen alku.</translation>
    </message>
    <message>
        <source>When its first file came, UTC.</source>
        <translation>Milloin ensimmäinen tiedosto tuli, UTC.</translation>
    </message>
    <message>
        <source>When its latest file came, UTC.</source>
        <translation>Milloin viimeisin tiedosto tuli, UTC.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>First file</source>
        <translation>Ensimmäinen tiedosto</translation>
    </message>
    <message>
        <source>Latest file</source>
        <translation>Viimeisin tiedosto</translation>
    </message>
    <message>
        <source>Writes an exchange file for another advisor.</source>
        <translation>Kirjoittaa siirtotiedoston toiselle neuvojalle.</translation>
    </message>
    <message>
        <source>Shows what an exchange file says of itself.</source>
        <translation>Näyttää, mitä siirtotiedosto kertoo itsestään.</translation>
    </message>
    <message>
        <source>Lists whose files were taken in.</source>
        <translation>Luettelee, keiden tiedostoja on otettu vastaan.</translation>
    </message>
    <message>
        <source>Why a changed meeting could not stay as it was.</source>
        <translation>Miksi muuttunut kokous ei voinut jäädä ennalleen.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Ennen: %1</translation>
    </message>
    <message>
        <source>After whatever happened: the plan with the fewest changes, and whom to tell.</source>
        <translation>Kun jotakin on tapahtunut: suunnitelma, jossa muuttuu vähiten, ja kenelle siitä kerrotaan.</translation>
    </message>
    <message>
        <source>The person: id, full name or e-mail.</source>
        <translation>Henkilö: tunniste, koko nimi tai sähköposti.</translation>
    </message>
    <message>
        <source>Erases for good; without it only shows.</source>
        <translation>Poistaa pysyvästi; ilman tätä vain näyttää.</translation>
    </message>
    <message>
        <source>Id of the person.</source>
        <translation>Henkilön tunniste.</translation>
    </message>
    <message>
        <source>Whether it was done.</source>
        <translation>Tehtiinkö se.</translation>
    </message>
    <message>
        <source>Attendances that stay as figures, without a name.</source>
        <translation>Läsnäolot, jotka jäävät lukuina ilman nimeä.</translation>
    </message>
    <message>
        <source>Replies to invitations that go.</source>
        <translation>Vastaukset kutsuihin, jotka poistetaan.</translation>
    </message>
    <message>
        <source>Consents that go.</source>
        <translation>Suostumukset, jotka poistetaan.</translation>
    </message>
    <message>
        <source>Kind of a record that names the person.</source>
        <translation>Millainen tietue mainitsee henkilön.</translation>
    </message>
    <message>
        <source>Where.</source>
        <translation>Missä.</translation>
    </message>
    <message>
        <source>What will stand there.</source>
        <translation>Mitä siinä sen jälkeen lukee.</translation>
    </message>
    <message>
        <source>True for the registered name of a company.</source>
        <translation>Tosi, kun kyse on yrityksen rekisteröidystä nimestä.</translation>
    </message>
    <message>
        <source>Goes: name, role, e-mail, phone and language, here and in the history.</source>
        <translation>Poistetaan: nimi, tehtävä, sähköposti, puhelin ja kieli, täältä ja historiasta.</translation>
    </message>
    <message>
        <source>Replies that go: %1, consents that go: %2</source>
        <translation>Poistettavia vastauksia: %1, poistettavia suostumuksia: %2</translation>
    </message>
    <message>
        <source>Stays without a name, as evidence for the funder: attendances %1</source>
        <translation>Jää ilman nimeä näytöksi rahoittajalle: läsnäoloja %1</translation>
    </message>
    <message>
        <source>Stays: the company, and that somebody was erased, so that nobody brings them back.</source>
        <translation>Jää: yritys sekä tieto, että henkilö on poistettu, jotta kukaan ei tuo häntä takaisin.</translation>
    </message>
    <message>
        <source>Stays, a registered name: %1</source>
        <translation>Jää, rekisteröity nimi: %1</translation>
    </message>
    <message>
        <source>Is taken out of a text: %1</source>
        <translation>Otetaan pois tekstistä: %1</translation>
    </message>
    <message>
        <source>Erased for good. Backups made before still hold the person until they are let go; a restored one is without the person.</source>
        <translation>Poistettu pysyvästi. Aiemmissa varmuuskopioissa henkilö on, kunnes ne vanhenevat; palautetusta kopiosta hänet poistetaan heti.</translation>
    </message>
    <message>
        <source>Nothing was erased yet: add --accept.</source>
        <translation>Mitään ei vielä poistettu: lisää --accept.</translation>
    </message>
    <message>
        <source>The files that were written.</source>
        <translation>Kirjoitetut tiedostot.</translation>
    </message>
    <message>
        <source>How many facts they hold.</source>
        <translation>Montako tietoa niissä on.</translation>
    </message>
    <message>
        <source>What for.</source>
        <translation>Mihin tarkoitukseen.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>Mitä sanottiin.</translation>
    </message>
    <message>
        <source>When; today.</source>
        <translation>Milloin; tänään.</translation>
    </message>
    <message>
        <source>How it can be proven: by telephone, on paper.</source>
        <translation>Miten sen voi osoittaa: puhelimessa, paperilla.</translation>
    </message>
    <message>
        <source>Name of the person.</source>
        <translation>Henkilön nimi.</translation>
    </message>
    <message>
        <source>The last day that speaks for keeping it.</source>
        <translation>Viimeinen päivä, joka puoltaa säilyttämistä.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Viimeksi tavattu</translation>
    </message>
    <message>
        <source>No personal data has outlived its purpose.</source>
        <translation>Mikään henkilötieto ei ole vanhentunut.</translation>
    </message>
    <message>
        <source>To whom.</source>
        <translation>Kenelle.</translation>
    </message>
    <message>
        <source>How far it went.</source>
        <translation>Miten laajasti.</translation>
    </message>
    <message>
        <source>Of which groups, a line each; none: all.</source>
        <translation>Mistä ryhmistä, rivi kullekin; ei mitään: kaikista.</translation>
    </message>
    <message>
        <source>Of how many records it told.</source>
        <translation>Kuinka monesta tietueesta se kertoi.</translation>
    </message>
    <message>
        <source>Of how many people.</source>
        <translation>Kuinka monesta henkilöstä.</translation>
    </message>
    <message>
        <source>Of how many records something stayed.</source>
        <translation>Kuinka monesta tietueesta jotakin jätettiin pois.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöitä</translation>
    </message>
    <message>
        <source>Nothing was given to anybody yet.</source>
        <translation>Mitään ei ole vielä luovutettu kenellekään.</translation>
    </message>
    <message>
        <source>What is eaten or not: never who.</source>
        <translation>Mitä syödään tai ei: ei koskaan kuka.</translation>
    </message>
    <message>
        <source>How many; 0 takes it away.</source>
        <translation>Montako; 0 poistaa.</translation>
    </message>
    <message>
        <source>What is eaten or not.</source>
        <translation>Mitä syödään tai ei.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Montako.</translation>
    </message>
    <message>
        <source>diets needs both --diet and --number, or neither.</source>
        <translation>diets tarvitsee sekä --diet että --number tai ei kumpaakaan.</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Ruokavalio</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Montako</translation>
    </message>
    <message>
        <source>No diets are known for this meeting.</source>
        <translation>Tälle tapaamiselle ei ole ruokavaliotietoja.</translation>
    </message>
    <message>
        <source>Shows what an erasure of personal data takes; does it.</source>
        <translation>Näyttää, mitä henkilötietojen poisto vie; tekee sen.</translation>
    </message>
    <message>
        <source>Writes all that is held of one person, as PDF and JSON.</source>
        <translation>Kirjoittaa kaiken, mitä yhdestä henkilöstä on, PDF- ja JSON-tiedostoina.</translation>
    </message>
    <message>
        <source>Notes what a person allows, and how it can be proven.</source>
        <translation>Kirjaa, mitä henkilö sallii ja miten sen voi osoittaa.</translation>
    </message>
    <message>
        <source>Lists people whose data has outlived its purpose.</source>
        <translation>Luettelee henkilöt, joiden tiedot ovat vanhentuneet.</translation>
    </message>
    <message>
        <source>Lists what was given to whom, and what for.</source>
        <translation>Luettelee, mitä on luovutettu kenelle ja mihin tarkoitukseen.</translation>
    </message>
    <message>
        <source>Shows or sets how many eat what at a meeting; forgotten a week after it.</source>
        <translation>Näyttää tai asettaa tapaamisen ruokavaliot lukuina; unohdetaan viikon kuluttua.</translation>
    </message>
    <message>
        <source>The folder of the lists; made, and must not be there.</source>
        <translation>Luetteloiden kansio; tehdään, eikä sitä saa olla ennestään.</translation>
    </message>
    <message>
        <source>A file that was written.</source>
        <translation>Kirjoitettu tiedosto.</translation>
    </message>
    <message>
        <source>Rows or evenings in it.</source>
        <translation>Sen rivit tai illat.</translation>
    </message>
    <message>
        <source>Writes lists and a calendar for somebody without the program.</source>
        <translation>Kirjoittaa luettelot ja kalenterin vastaanottajalle, jolla ei ole ohjelmaa.</translation>
    </message>
    <message>
        <source>For decide.</source>
        <translation>Komennolle decide.</translation>
    </message>
    <message>
        <source>Whether it was left out of an import.</source>
        <translation>Jätettiinkö se pois vastaanotettaessa.</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Ehdotus</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Mikään ei odota.</translation>
    </message>
    <message>
        <source>As suggestions lists it.</source>
        <translation>Niin kuin suggestions sen luettelee.</translation>
    </message>
    <message>
        <source>Whether it counts in this file.</source>
        <translation>Hyväksytäänkö se tähän tiedostoon.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Hyväksytty.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Hylätty.</translation>
    </message>
    <message>
        <source>Lists what waits to be accepted or declined.</source>
        <translation>Luettelee hyväksymistä tai hylkäämistä odottavat.</translation>
    </message>
    <message>
        <source>Accepts or declines what waits.</source>
        <translation>Hyväksyy tai hylkää odottavan.</translation>
    </message>
    <message>
        <source>The value of %1 is not a year from 1900 to 2999: “%2”.</source>
        <translation>Kohdan %1 arvo ei ole vuosi väliltä 1900–2999: ”%2”.</translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation>Rivi %1, %2 ”%3”: %4</translation>
    </message>
    <message>
        <source>The group has no meetings in these months.</source>
        <translation>Ryhmällä ei ole tapaamisia näinä kuukausina.</translation>
    </message>
    <message>
        <source>At most two years are planned at a time.</source>
        <translation>Kerralla suunnitellaan enintään kaksi vuotta.</translation>
    </message>
    <message>
        <source>A field as show names it and its new value; nothing after = clears it. A list is divided by commas or semicolons. Of a person also consent=granted or consent=withdrawn.</source>
        <translation>Kenttä, kuten show sen nimeää, ja sen uusi arvo; ilman arvoa kenttä tyhjenee. Luettelon osat erotetaan pilkulla tai puolipisteellä. Henkilöstä myös consent=granted tai consent=withdrawn.</translation>
    </message>
    <message>
        <source>Folder for the papers, made if it is not there; else that of FILE.</source>
        <translation>Paperien kansio, tehdään jos sitä ei ole; muuten TIEDOSTON kansio.</translation>
    </message>
    <message>
        <source>The file that is made; else FILE-restored.</source>
        <translation>Tehtävä tiedosto; muuten TIEDOSTO-restored.</translation>
    </message>
    <message>
        <source>The file that is made; else FILE-salvaged.</source>
        <translation>Tehtävä tiedosto; muuten TIEDOSTO-salvaged.</translation>
    </message>
    <message>
        <source>What a figure in place of records counts.</source>
        <translation>Mitä tietueiden sijasta annettu luku laskee.</translation>
    </message>
</context>
<context>
    <name>Constraint</name>
    <message>
        <source>On %1 the advisor has another meeting: %2.</source>
        <translation>%1: yritysneuvojalla on toinen tapaaminen, %2.</translation>
    </message>
    <message>
        <source>The advisor is in one place an evening</source>
        <translation>Yritysneuvoja on illan yhdessä paikassa</translation>
    </message>
    <message>
        <source>The advisor is away on %1.</source>
        <translation>%1: yritysneuvoja on poissa.</translation>
    </message>
    <message>
        <source>The advisor is there</source>
        <translation>Yritysneuvoja pääsee paikalle</translation>
    </message>
    <message>
        <source>Something else was chosen for this month: %1.</source>
        <translation>Tälle kuulle on valittu toisin: %1.</translation>
    </message>
    <message>
        <source>What a person chose holds</source>
        <translation>Ihmisen valinta pitää</translation>
    </message>
    <message>
        <source>%1 is not in the month of the meeting, %2.</source>
        <translation>%1 ei ole tapaamisen kuukaudessa, joka on %2.</translation>
    </message>
    <message>
        <source>Meeting is in its month</source>
        <translation>Tapaaminen on omassa kuussaan</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ei käytössä</translation>
    </message>
    <message>
        <source>%1 is not free: %2.</source>
        <translation>%1 ei ole vapaa: %2.</translation>
    </message>
    <message>
        <source>No holidays or school breaks</source>
        <translation>Ei pyhiä eikä koulujen lomia</translation>
    </message>
    <message>
        <source>From %1 to %2 there are fewer than %3 days.</source>
        <translation>%1 ja %2: väliä on vähemmän kuin %3 päivää.</translation>
    </message>
    <message>
        <source>Enough days between meetings</source>
        <translation>Tapaamisten välissä on riittävästi päiviä</translation>
    </message>
    <message>
        <source>From %1 to %2 there are %3 days.</source>
        <translation>%1 ja %2: väliä on %3 päivää.</translation>
    </message>
    <message>
        <source>Meetings come at an even pace</source>
        <translation>Tapaamiset ovat tasaisin välein</translation>
    </message>
    <message>
        <source>The meeting of %1 has no host.</source>
        <translation>Tapaamisella ei ole isäntää: %1.</translation>
    </message>
    <message>
        <source>The meeting of %1 needs no host.</source>
        <translation>Tapaaminen ei tarvitse isäntää: %1.</translation>
    </message>
    <message>
        <source>Every meeting has a host</source>
        <translation>Jokaisella tapaamisella on isäntä</translation>
    </message>
    <message>
        <source>There is no meeting in this month: %1.</source>
        <translation>Tässä kuussa ei ole tapaamista: %1.</translation>
    </message>
    <message>
        <source>Every month has its meeting</source>
        <translation>Joka kuussa on tapaaminen</translation>
    </message>
    <message>
        <source>%1 does not speak on this theme.</source>
        <translation>%1 ei puhu tästä teemasta.</translation>
    </message>
    <message>
        <source>Expert knows the theme</source>
        <translation>Asiantuntija tuntee teeman</translation>
    </message>
    <message>
        <source>On %1 %2 speaks elsewhere: %3.</source>
        <translation>%1: %2 on muualla, %3.</translation>
    </message>
    <message>
        <source>An expert is in one place an evening</source>
        <translation>Asiantuntija on illan yhdessä paikassa</translation>
    </message>
    <message>
        <source>%1 is away on %2.</source>
        <translation>%1 on estynyt %2.</translation>
    </message>
    <message>
        <source>Expert is not away</source>
        <translation>Asiantuntija ei ole poissa</translation>
    </message>
    <message>
        <source>%1 would come %2 times; %3 was the wish.</source>
        <translation>%1 tulisi %2 kertaa, toive oli %3.</translation>
    </message>
    <message>
        <source>No expert is asked too often</source>
        <translation>Ketään asiantuntijaa ei kysytä liian usein</translation>
    </message>
    <message>
        <source>%1 does not come to this area: %2.</source>
        <translation>%1 ei käy tällä alueella: %2.</translation>
    </message>
    <message>
        <source>Expert serves the area</source>
        <translation>Asiantuntija käy alueella</translation>
    </message>
    <message>
        <source>No expert is free for the theme %1.</source>
        <translation>Teemaan ei ole vapaata asiantuntijaa: %1.</translation>
    </message>
    <message>
        <source>Themes that want an expert have one</source>
        <translation>Asiantuntijaa kaipaavilla teemoilla on asiantuntija</translation>
    </message>
    <message>
        <source>%1 does not come on this weekday: %2.</source>
        <translation>%1 ei pääse tänä viikonpäivänä: %2.</translation>
    </message>
    <message>
        <source>Weekday is possible for the expert</source>
        <translation>Viikonpäivä sopii asiantuntijalle</translation>
    </message>
    <message>
        <source>Away on %1: %2.</source>
        <translation>Poissa %1: %2.</translation>
    </message>
    <message>
        <source>Few companies are away</source>
        <translation>Harva yritys on poissa</translation>
    </message>
    <message>
        <source>%1 is not a weekday on which the group meets.</source>
        <translation>%1 ei ole ryhmän viikonpäivä.</translation>
    </message>
    <message>
        <source>The group meets on its weekdays</source>
        <translation>Ryhmä kokoontuu omina viikonpäivinään</translation>
    </message>
    <message>
        <source>%1 does not host.</source>
        <translation>%1 ei toimi isäntänä.</translation>
    </message>
    <message>
        <source>Host is willing to host</source>
        <translation>Isäntä on suostuvainen</translation>
    </message>
    <message>
        <source>%1 has said no to this month: %2.</source>
        <translation>%1 on sanonut tästä kuusta ei: %2.</translation>
    </message>
    <message>
        <source>Who said no is not asked again</source>
        <translation>Kieltäytynyttä ei kysytä uudelleen</translation>
    </message>
    <message>
        <source>%1 has room for %2, and %3 are expected.</source>
        <translation>%1: tilaa on %2 hengelle, ja tulossa on %3.</translation>
    </message>
    <message>
        <source>Host has room for the group</source>
        <translation>Ryhmä mahtuu isännän tiloihin</translation>
    </message>
    <message>
        <source>%1 cannot host in this month: %2.</source>
        <translation>%1 ei voi isännöidä tässä kuussa: %2.</translation>
    </message>
    <message>
        <source>Month is possible for the host</source>
        <translation>Kuukausi sopii isännälle</translation>
    </message>
    <message>
        <source>%1 cannot host on this weekday: %2.</source>
        <translation>%1 ei voi isännöidä tänä viikonpäivänä: %2.</translation>
    </message>
    <message>
        <source>Weekday is possible for the host</source>
        <translation>Viikonpäivä sopii isännälle</translation>
    </message>
    <message>
        <source>Host is not away</source>
        <translation>Isäntä ei ole estynyt</translation>
    </message>
    <message>
        <source>%1 is not a member on %2.</source>
        <translation>%1 ei ole jäsen %2.</translation>
    </message>
    <message>
        <source>Host is a member</source>
        <translation>Isäntä on jäsen</translation>
    </message>
    <message>
        <source>The theme %1 is the group&apos;s, not the host&apos;s own.</source>
        <translation>Teema %1 on ryhmän, ei isännän oma.</translation>
    </message>
    <message>
        <source>The theme is open: the host chooses it.</source>
        <translation>Teema on avoin: isäntä valitsee sen.</translation>
    </message>
    <message>
        <source>Host speaks on a theme of its own</source>
        <translation>Isäntä saa oman teemansa</translation>
    </message>
    <message>
        <source>The hosts of %1 and %2 are of the same industry: %3.</source>
        <translation>%1 ja %2: isännät ovat samalta toimialalta, %3.</translation>
    </message>
    <message>
        <source>Industries alternate</source>
        <translation>Toimialat vuorottelevat</translation>
    </message>
    <message>
        <source>The meeting of %1 is held or pinned and does not change.</source>
        <translation>Tapaaminen %1 on pidetty tai kiinnitetty eikä muutu.</translation>
    </message>
    <message>
        <source>Held and pinned meetings stand</source>
        <translation>Pidetyt ja kiinnitetyt tapaamiset pysyvät</translation>
    </message>
    <message>
        <source>The meeting of %1 would change.</source>
        <translation>Tapaaminen %1 muuttuisi.</translation>
    </message>
    <message>
        <source>Invited meetings hold</source>
        <translation>Kutsutut tapaamiset pysyvät</translation>
    </message>
    <message>
        <source>Promised meetings hold</source>
        <translation>Luvatut tapaamiset pysyvät</translation>
    </message>
    <message>
        <source>Asked meetings hold</source>
        <translation>Kysytyt tapaamiset pysyvät</translation>
    </message>
    <message>
        <source>Proposed meetings hold</source>
        <translation>Ehdotetut tapaamiset pysyvät</translation>
    </message>
    <message>
        <source>%1 wishes for another month than %2.</source>
        <translation>%1 toivoo muuta kuukautta kuin %2.</translation>
    </message>
    <message>
        <source>Wishes for a month come true</source>
        <translation>Toiveet kuukaudesta toteutuvat</translation>
    </message>
    <message>
        <source>%1 and %2 are in the same municipality: %3.</source>
        <translation>%1 ja %2 ovat samassa kunnassa: %3.</translation>
    </message>
    <message>
        <source>Municipalities alternate</source>
        <translation>Kunnat vuorottelevat</translation>
    </message>
    <message>
        <source>From %1 to %2 there are more than %3 days.</source>
        <translation>%1 ja %2: väliä on enemmän kuin %3 päivää.</translation>
    </message>
    <message>
        <source>Not too many days between meetings</source>
        <translation>Tapaamisten väli ei veny liian pitkäksi</translation>
    </message>
    <message>
        <source>The meeting of %1 differs from the plan that was sent.</source>
        <translation>Tapaaminen %1 poikkeaa lähetetystä suunnitelmasta.</translation>
    </message>
    <message>
        <source>Sent dates hold</source>
        <translation>Lähetetyt ajankohdat pysyvät</translation>
    </message>
    <message>
        <source>Sent hosts hold</source>
        <translation>Lähetetyt isännät pysyvät</translation>
    </message>
    <message>
        <source>Sent themes hold</source>
        <translation>Lähetetyt teemat pysyvät</translation>
    </message>
    <message>
        <source>Sent experts hold</source>
        <translation>Lähetetyt asiantuntijat pysyvät</translation>
    </message>
    <message>
        <source>The theme %1 would suit another month better than %2.</source>
        <translation>Teema %1 sopisi paremmin muuhun kuukauteen kuin %2.</translation>
    </message>
    <message>
        <source>Themes are in season</source>
        <translation>Teemat sopivat vuodenaikaan</translation>
    </message>
    <message>
        <source>The theme %1 comes from neither the host nor the group.</source>
        <translation>Teema %1 ei tule isännältä eikä ryhmältä.</translation>
    </message>
    <message>
        <source>The meeting has no theme.</source>
        <translation>Tapaamisella ei ole teemaa.</translation>
    </message>
    <message>
        <source>Theme comes from the host or the group</source>
        <translation>Teema tulee isännältä tai ryhmältä</translation>
    </message>
    <message>
        <source>The theme %1 comes up too often.</source>
        <translation>Teema %1 toistuu liian usein.</translation>
    </message>
    <message>
        <source>No theme comes up too often</source>
        <translation>Mikään teema ei toistu liian usein</translation>
    </message>
    <message>
        <source>%1 and %2 have the same topic: %3.</source>
        <translation>%1 ja %2: aihepiiri on sama, %3.</translation>
    </message>
    <message>
        <source>Topics alternate</source>
        <translation>Aihepiirit vuorottelevat</translation>
    </message>
    <message>
        <source>%1 is not at its place in the queue; it has not hosted yet.</source>
        <translation>%1 ei ole jonossa omalla paikallaan; ei ole vielä isännöinyt.</translation>
    </message>
    <message>
        <source>The queue keeps its order</source>
        <translation>Jono pitää järjestyksensä</translation>
    </message>
    <message>
        <source>Other themes have more votes than %1.</source>
        <translation>Muilla teemoilla on enemmän ääniä kuin teemalla %1.</translation>
    </message>
    <message>
        <source>The theme is open, though the group has voted.</source>
        <translation>Teema on avoin, vaikka ryhmä on äänestänyt.</translation>
    </message>
    <message>
        <source>The votes are followed</source>
        <translation>Äänestystä noudatetaan</translation>
    </message>
    <message>
        <source>%1 wishes for another weekday than %2.</source>
        <translation>%1 toivoo muuta viikonpäivää kuin %2.</translation>
    </message>
    <message>
        <source>Wishes for a weekday come true</source>
        <translation>Toiveet viikonpäivästä toteutuvat</translation>
    </message>
    <message>
        <source>%1 would host in %2 before %3, which still waits for its turn.</source>
        <translation>%1 olisi isäntänä (%2) ennen kuin %3, joka vielä odottaa vuoroaan.</translation>
    </message>
    <message>
        <source>Who waits longest goes first</source>
        <translation>Vuoroaan odottava menee edelle</translation>
    </message>
    <message>
        <source>Many companies come from another municipality than %1.</source>
        <translation>Moni yritys tulee muualta kuin kunnasta %1.</translation>
    </message>
    <message>
        <source>Journeys are short</source>
        <translation>Matkat ovat lyhyitä</translation>
    </message>
    <message>
        <source>%1 is not at its place in the queue; it hosted last in %2.</source>
        <translation>%1 ei ole jonossa omalla paikallaan; viimeksi isäntänä %2.</translation>
    </message>
</context>
<context>
    <name>DayVerdict</name>
    <message>
        <source>%1 (week %2)</source>
        <extracomment>%1 is &quot;winter break&quot; or &quot;autumn break&quot;, %2 the number of an ISO week</extracomment>
        <translation>%1 (viikko %2)</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>viikonloppu</translation>
    </message>
    <message>
        <source>not one of the group&apos;s weekdays</source>
        <translation>ei ryhmän kokousviikonpäivä</translation>
    </message>
    <message>
        <source>July pause</source>
        <translation>heinäkuun tauko</translation>
    </message>
    <message>
        <source>not one of the group&apos;s months</source>
        <translation>ei ryhmän kokouskuukausi</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>company</source>
        <translation>yritys</translation>
    </message>
    <message>
        <source>group</source>
        <translation>ryhmä</translation>
    </message>
    <message>
        <source>area</source>
        <translation>alue</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>tapaaminen</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>teema</translation>
    </message>
    <message>
        <source>person</source>
        <translation>henkilö</translation>
    </message>
    <message>
        <source>The file %1 is not there. Check the name, or look for it in its new place.</source>
        <translation>Tiedostoa ei löydy: %1. Tarkista nimi tai etsi tiedosto sen uudesta paikasta.</translation>
    </message>
    <message>
        <source>The file %1 is already there and was left as it is. Choose another name.</source>
        <translation>Tiedosto on jo olemassa, ja se jätettiin ennalleen: %1. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>%1 is not a Kiertovuoro file. Nothing was changed. Choose a file that ends in .kiertovuoro, or import a list.</source>
        <translation>Tämä ei ole Kiertovuoron tiedosto: %1. Mitään ei muutettu. Valitse tiedosto, jonka pääte on .kiertovuoro, tai tuo luettelo.</translation>
    </message>
    <message>
        <source>The file %1 is damaged and was left as it is. Open its latest backup. (%2)</source>
        <translation>Tiedostossa on virhe, ja se jätettiin ennalleen: %1. Avaa viimeisin varmuuskopio. (%2)</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Kiertovuoro. Nothing was changed. Please update the program: %1</source>
        <translation>Tiedosto on tehty Kiertovuoron uudemmalla versiolla. Mitään ei muutettu. Päivitä ohjelma: %1</translation>
    </message>
    <message>
        <source>The file %1 is open in another program. Close it there and try again.</source>
        <translation>Tiedosto on auki toisessa ohjelmassa: %1. Sulje se siellä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The file %1 is open on %2 (%3). Close it there and try again.</source>
        <translation>Tiedosto %1 on auki koneella %2 (%3). Sulje se siellä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The file %1 may only be read. Nothing was changed. Copy it to a folder of your own.</source>
        <translation>Tiedostoa saa vain lukea: %1. Mitään ei muutettu. Kopioi tiedosto omaan kansioosi.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1. Choose another folder.</source>
        <translation>Kansioon ei voi kirjoittaa: %1. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>The change could not be saved: the disk is full. What was saved before is safe. Free some space and try again: %1</source>
        <translation>Muutosta ei voitu tallentaa: levy on täynnä. Aiemmin tallennettu on tallessa. Vapauta tilaa ja yritä uudelleen: %1</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Tiedostoa ei voitu lukea: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was saved before is safe.</source>
        <translation>Tiedostoa ei voitu kirjoittaa: %1 (%2). Aiemmin tallennettu on tallessa.</translation>
    </message>
    <message>
        <source>The file %1 could not be brought to this version and was left as it was: %2</source>
        <translation>Tiedostoa ei voitu päivittää tähän ohjelmaversioon, ja se jätettiin ennalleen: %1 (%2)</translation>
    </message>
    <message>
        <source>The key of this device could not be read or made: %1. Check the rights of its folder.</source>
        <translation>Tämän laitteen tunnistetta ei voitu lukea eikä luoda: %1. Tarkista kansion käyttöoikeudet.</translation>
    </message>
    <message>
        <source>This was changed meanwhile, so nothing was done: %1. Look at it and try again.</source>
        <translation>Tätä on muutettu sillä välin, joten mitään ei tehty: %1. Katso nykyinen tilanne ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Ei ole mitään kumottavaa.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Ei ole mitään uudelleen tehtävää.</translation>
    </message>
    <message>
        <source>Nothing would change, so nothing was done.</source>
        <translation>Mikään ei muuttuisi, joten mitään ei tehty.</translation>
    </message>
    <message>
        <source>%1 is still used by %2, so nothing was done.</source>
        <translation>%1 on yhä käytössä (%2), joten mitään ei tehty.</translation>
    </message>
    <message>
        <source>There is no such %1: %2. Check the spelling.</source>
        <translation>Ei löydy: %1 %2. Tarkista kirjoitusasu.</translation>
    </message>
    <message>
        <source>More than one %1 fits: %2. Write the whole name.</source>
        <translation>Useampi kuin yksi %1 sopii: %2. Kirjoita nimi kokonaan.</translation>
    </message>
    <message>
        <source>This %1 is already there: %2.</source>
        <translation>Tällainen %1 on jo olemassa: %2.</translation>
    </message>
    <message>
        <source>This cannot be the value of %1: %2.</source>
        <translation>Tämä arvo ei kelpaa kenttään %1: %2.</translation>
    </message>
    <message>
        <source>This cannot be done to %1 now, because it is %2.</source>
        <translation>Tätä ei voi tehdä nyt kohteelle %1, koska sen tila on %2.</translation>
    </message>
    <message>
        <source>%1 is too large: the limit is %2.</source>
        <translation>Liian suuri: %1. Yläraja on %2.</translation>
    </message>
    <message>
        <source>The list has no column for: %1. Choose the column and try again.</source>
        <translation>Luettelossa ei ole saraketta tiedolle %1. Valitse sarake ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Peruutettu. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation>tiedosto on kuva</translation>
    </message>
    <message>
        <source>it is a PDF document</source>
        <translation>tiedosto on PDF-asiakirja</translation>
    </message>
    <message>
        <source>it is a packed file</source>
        <translation>tiedosto on pakattu</translation>
    </message>
    <message>
        <source>it is a text document</source>
        <translation>tiedosto on tekstiasiakirja</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <translation>tiedosto on verkkosivu</translation>
    </message>
    <message>
        <source>it is a database file</source>
        <translation>tiedosto on tietokanta</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>se on kansio</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>tiedosto on tyhjä</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>tiedosto ei ole tekstiä</translation>
    </message>
    <message>
        <source>The list has too many rows: the limit is %1. Divide it and try again.</source>
        <translation>Luettelossa on liikaa rivejä: enintään %1 käy. Jaa luettelo osiin ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The list has too many columns: the limit is %1. Leave out those that are not needed.</source>
        <translation>Luettelossa on liikaa sarakkeita: enintään %1 käy. Jätä tarpeettomat pois.</translation>
    </message>
    <message>
        <source>What was pasted is too large: the limit is %1.</source>
        <translation>Liitetty sisältö on liian suuri: enintään %1 käy.</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy the rows in Excel and try again.</source>
        <translation>Liitettäviä rivejä ei ole. Kopioi rivit Excelissä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>%1 is not a list that can be read: %2. In Excel, save it as CSV, or copy the rows and paste them here.</source>
        <translation>%1 ei ole luettelo, jonka voisi lukea: %2. Tallenna se Excelissä CSV-muotoon, tai kopioi rivit ja liitä ne tähän.</translation>
    </message>
    <message>
        <source>%1 is a workbook. Open the file in Excel, copy the rows and paste them here (Ctrl+V).</source>
        <translation>%1 on työkirja. Avaa tiedosto Excelissä, kopioi rivit ja liitä ne tähän (Ctrl+V).</translation>
    </message>
    <message>
        <source>field</source>
        <translation>kenttä</translation>
    </message>
    <message>
        <source>No plan is possible: %1. Look at which companies can host and which evenings are open, and try again.</source>
        <translation>Suunnitelmaa ei voi tehdä: %1. Katso, mitkä yritykset voivat isännöidä ja mitkä illat ovat vapaita, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>%1 is not an exchange file of Kiertovuoro, or the mail has changed it. Nothing was changed. Ask the sender for a new one.</source>
        <translation>%1 ei ole Kiertovuoron siirtotiedosto, tai se on muuttunut matkalla. Mitään ei muutettu. Pyydä lähettäjältä uusi tiedosto.</translation>
    </message>
    <message>
        <source>%1 does not open with this passphrase. Nothing was changed. Ask the sender for the four words.</source>
        <translation>%1 ei aukea tällä tunnussanalla. Mitään ei muutettu. Pyydä lähettäjältä neljä sanaa.</translation>
    </message>
    <message>
        <source>The exchange file %1 is damaged. Nothing was changed. Ask the sender for a new one. (%2)</source>
        <translation>Siirtotiedosto %1 on vahingoittunut. Mitään ei muutettu. Pyydä lähettäjältä uusi tiedosto. (%2)</translation>
    </message>
    <message>
        <source>The exchange file %1 was made by a newer version of Kiertovuoro. Nothing was changed. Please update the program.</source>
        <translation>Siirtotiedosto %1 on tehty uudemmalla Kiertovuorolla. Mitään ei muutettu. Päivitä ohjelma.</translation>
    </message>
    <message>
        <source>The sender&apos;s clock shows %1, this computer&apos;s %2. Nothing was changed. Check both clocks, or take the file in all the same.</source>
        <translation>Lähettäjän kello näyttää %1, tämän koneen kello %2. Mitään ei muutettu. Tarkista molemmat kellot, tai ota tiedosto silti vastaan.</translation>
    </message>
    <message>
        <source>The file would delete %1 of %2 records. Nothing was changed. Type the number of deletions to confirm that.</source>
        <translation>Tiedosto poistaisi %1 tietuetta, kun niitä on yhteensä %2. Mitään ei muutettu. Vahvista kirjoittamalla poistojen määrä.</translation>
    </message>
    <message>
        <source>The file was not written, because it held something that must not leave: %1. Please report this.</source>
        <translation>Tiedostoa ei kirjoitettu, koska siinä oli jotain, mikä ei saa lähteä: %1. Kerro tästä tekijöille.</translation>
    </message>
    <message>
        <source>The receiver already has all of this, so no file was written.</source>
        <translation>Vastaanottajalla on jo kaikki tämä, joten tiedostoa ei kirjoitettu.</translation>
    </message>
    <message>
        <source>No sound backup could be made: %1 (%2). Make room, or check the file.</source>
        <translation>Ehjää varmuuskopiota ei saatu tehtyä: %1 (%2). Vapauta levytilaa tai tarkista tiedosto.</translation>
    </message>
    <message>
        <source>Erased personal data cannot be brought back.</source>
        <translation>Poistettuja henkilötietoja ei voi palauttaa.</translation>
    </message>
    <message>
        <source>A personal identity code must not be stored, so nothing was done. Take it away and try again.</source>
        <translation>Henkilötunnusta ei saa tallentaa, joten mitään ei tehty. Poista se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>ristiriita</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>ehdotus</translation>
    </message>
    <message>
        <source>import</source>
        <translation>tuonti</translation>
    </message>
    <message>
        <source>A value is missing, so nothing was done: %1.</source>
        <translation>Arvo puuttuu, joten mitään ei tehty: %1.</translation>
    </message>
    <message>
        <source>The meeting has no host yet: %1. Choose the host first.</source>
        <translation>Tapaamisella ei ole vielä isäntää: %1. Valitse ensin isäntä.</translation>
    </message>
    <message>
        <source>There is no passphrase in the file %1. Write the four words on its first line.</source>
        <translation>Tiedostossa %1 ei ole tunnussanaa. Kirjoita sen ensimmäiselle riville neljä sanaa.</translation>
    </message>
    <message>
        <source>Both values can stay in notes only. Take one of the two.</source>
        <translation>Molemmat arvot voivat jäädä vain muistiinpanoihin. Valitse toinen.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>It could host, but not on an evening that fits those around it.</source>
        <translation>Se voisi olla isäntänä, mutta ei iltana, joka sopii viereisiin tapaamisiin.</translation>
    </message>
    <message>
        <source>It would do just as well.</source>
        <translation>Se kävisi yhtä hyvin.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The same in %n other month(s).</source>
        <translation>
            <numerusform>%1 Samoin %n muussa kuussa.</numerusform>
            <numerusform>%1 Samoin %n muussa kuussa.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Ei enää: %1</translation>
    </message>
    <message>
        <source>%1 would host twice in this season: in %2 too.</source>
        <translation>%1 olisi isäntänä kaksi kertaa tällä kaudella: myös %2.</translation>
    </message>
    <message>
        <source>This meeting has been held: it stays as it is.</source>
        <translation>Tapaaminen on pidetty, joten se pysyy ennallaan.</translation>
    </message>
    <message>
        <source>It is so in this plan.</source>
        <translation>Näin on tässä suunnitelmassa.</translation>
    </message>
    <message>
        <source>It does not fit with the meetings around it.</source>
        <translation>Se ei sovi yhteen viereisten tapaamisten kanssa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would host before %n others that still wait: %2.</source>
        <translation>
            <numerusform>Isäntä olisi %1, vaikka %n muu vielä odottaa vuoroaan: %2.</numerusform>
            <numerusform>Isäntä olisi %1, vaikka %n muuta vielä odottaa vuoroaan: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the rules it would even be better.</source>
        <translation>Sääntöjen mukaan se olisi jopa parempi.</translation>
    </message>
    <message numerus="yes">
        <source>At best %n other month(s) would change with it.</source>
        <translation>
            <numerusform>Samalla muuttuisi parhaimmillaan %n muu kuukausi.</numerusform>
            <numerusform>Samalla muuttuisi parhaimmillaan %n muuta kuukautta.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other company could host then; the month would have no meeting.</source>
        <translation>Mikään muu yritys ei voisi silloin olla isäntänä; kuukausi jäisi ilman tapaamista.</translation>
    </message>
    <message>
        <source>No other evening would do; the month would have no meeting.</source>
        <translation>Mikään muu ilta ei sovi; kuukausi jäisi ilman tapaamista.</translation>
    </message>
    <message>
        <source>By the rules it would be better.</source>
        <translation>Sääntöjen mukaan se olisi parempi.</translation>
    </message>
    <message>
        <source>Next best host: %1. %2</source>
        <translation>Seuraavaksi paras isäntä: %1. %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei kukaan</translation>
    </message>
    <message>
        <source>Next best evening: %1. %2</source>
        <translation>Seuraavaksi paras ilta: %1. %2</translation>
    </message>
    <message>
        <source>Next best theme: %1. %2</source>
        <translation>Seuraavaksi paras teema: %1. %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avoin</translation>
    </message>
    <message>
        <source>%1 is not a member of the group in this season.</source>
        <translation>%1 ei ole ryhmän jäsen tällä kaudella.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>months with a meeting</source>
        <translation>tapaamiskuukaudet</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>neuvoja</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>vastaus</translation>
    </message>
    <message>
        <source>area</source>
        <translation>alue</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>alueet</translation>
    </message>
    <message>
        <source>expected attendance</source>
        <translation>odotettu osallistujamäärä</translation>
    </message>
    <message>
        <source>week of the autumn break</source>
        <translation>syysloman viikko</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Business ID at the time</source>
        <translation>silloinen Y-tunnus</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>isännöi</translation>
    </message>
    <message>
        <source>room for</source>
        <translation>tilaa</translation>
    </message>
    <message>
        <source>code</source>
        <translation>koodi</translation>
    </message>
    <message>
        <source>company</source>
        <translation>yritys</translation>
    </message>
    <message>
        <source>advisor of the group</source>
        <translation>ryhmän neuvoja</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>vuorot</translation>
    </message>
    <message>
        <source>credited turns</source>
        <translation>hyvitetyt vuorot</translation>
    </message>
    <message>
        <source>date</source>
        <translation>päivä</translation>
    </message>
    <message>
        <source>description</source>
        <translation>kuvaus</translation>
    </message>
    <message>
        <source>description in English</source>
        <translation>kuvaus englanniksi</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>saapumisohje</translation>
    </message>
    <message>
        <source>directions in English</source>
        <translation>saapumisohje englanniksi</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>ei yhteydenottoja</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>sähköposti</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>päättyy</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>asiantuntija</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>etunimi</translation>
    </message>
    <message>
        <source>from</source>
        <translation>alkaen</translation>
    </message>
    <message>
        <source>days the spacing may vary</source>
        <translation>välin sallittu vaihtelu päivinä</translation>
    </message>
    <message>
        <source>goal for companies</source>
        <translation>yritysten tavoitemäärä</translation>
    </message>
    <message>
        <source>group</source>
        <translation>ryhmä</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>vieras</translation>
    </message>
    <message>
        <source>headcount</source>
        <translation>henkilöstömäärä</translation>
    </message>
    <message>
        <source>host</source>
        <translation>isäntä</translation>
    </message>
    <message>
        <source>for visitors</source>
        <translation>vieraille tiedoksi</translation>
    </message>
    <message>
        <source>host offers coffee</source>
        <translation>isäntä tarjoaa kahvit</translation>
    </message>
    <message>
        <source>hosts elsewhere</source>
        <translation>isännöi muualla</translation>
    </message>
    <message>
        <source>ideal days between meetings</source>
        <translation>ihanneväli päivinä</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>toimiala</translation>
    </message>
    <message>
        <source>invitation, days before</source>
        <translation>kutsu, päivää ennen</translation>
    </message>
    <message>
        <source>invitation sent</source>
        <translation>kutsu lähetetty</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>tapahtuma</translation>
    </message>
    <message>
        <source>language</source>
        <translation>kieli</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>sukunimi</translation>
    </message>
    <message>
        <source>legal form</source>
        <translation>yhtiömuoto</translation>
    </message>
    <message>
        <source>link</source>
        <translation>linkki</translation>
    </message>
    <message>
        <source>most days between meetings</source>
        <translation>pisin väli päivinä</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>tapaaminen</translation>
    </message>
    <message>
        <source>fewest days between meetings</source>
        <translation>lyhin väli päivinä</translation>
    </message>
    <message>
        <source>minutes present</source>
        <translation>läsnä minuutteina</translation>
    </message>
    <message>
        <source>on site or remote</source>
        <translation>toteutustapa</translation>
    </message>
    <message>
        <source>month</source>
        <translation>kuukausi</translation>
    </message>
    <message>
        <source>months</source>
        <translation>kuukaudet</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>kunnat</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kunta</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>nimi englanniksi</translation>
    </message>
    <message>
        <source>name at the time</source>
        <translation>silloinen nimi</translation>
    </message>
    <message>
        <source>needs a host</source>
        <translation>tarvitsee isännän</translation>
    </message>
    <message>
        <source>note</source>
        <translation>huomautus</translation>
    </message>
    <message>
        <source>own notes</source>
        <translation>omat muistiinpanot</translation>
    </message>
    <message>
        <source>themes offered</source>
        <translation>tarjotut teemat</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisaatio</translation>
    </message>
    <message>
        <source>person</source>
        <translation>henkilö</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>puhelin</translation>
    </message>
    <message>
        <source>why it is kept</source>
        <translation>miksi kiinnitetty</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>kiinnitetty</translation>
    </message>
    <message>
        <source>place</source>
        <translation>paikka</translation>
    </message>
    <message>
        <source>post code</source>
        <translation>postinumero</translation>
    </message>
    <message>
        <source>post office</source>
        <translation>postitoimipaikka</translation>
    </message>
    <message>
        <source>wished months</source>
        <translation>toivotut kuukaudet</translation>
    </message>
    <message>
        <source>wished weekdays</source>
        <translation>toivotut viikonpäivät</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>ensisijainen yhteyshenkilö</translation>
    </message>
    <message>
        <source>privacy notice</source>
        <translation>tietosuojaseloste</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>ohjelma</translation>
    </message>
    <message>
        <source>programme in English</source>
        <translation>ohjelma englanniksi</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>syy</translation>
    </message>
    <message>
        <source>region</source>
        <translation>maakunta</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rooli</translation>
    </message>
    <message>
        <source>size class at the time</source>
        <translation>silloinen kokoluokka</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>alkaa</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tila</translation>
    </message>
    <message>
        <source>street address</source>
        <translation>katuosoite</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>teema</translation>
    </message>
    <message>
        <source>meetings a year on one theme</source>
        <translation>saman teeman tapaamisia vuodessa</translation>
    </message>
    <message>
        <source>theme in own words</source>
        <translation>teema omin sanoin</translation>
    </message>
    <message>
        <source>theme in English</source>
        <translation>teema englanniksi</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>teemat</translation>
    </message>
    <message>
        <source>title</source>
        <translation>nimike</translation>
    </message>
    <message>
        <source>title in English</source>
        <translation>nimike englanniksi</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>aihepiiri</translation>
    </message>
    <message>
        <source>turnover</source>
        <translation>liikevaihto</translation>
    </message>
    <message>
        <source>until</source>
        <translation>asti</translation>
    </message>
    <message>
        <source>wants an expert</source>
        <translation>toivoo asiantuntijaa</translation>
    </message>
    <message>
        <source>web site</source>
        <translation>verkkosivu</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>viikonpäivät</translation>
    </message>
    <message>
        <source>week of the winter break</source>
        <translation>talviloman viikko</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>poissa</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>sovittu</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>kysytty</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>cannot come</source>
        <translation>ei pääse</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>tulee</translation>
    </message>
    <message>
        <source>turns credited</source>
        <translation>vuoroja hyvitetty</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>kieltäytyi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>ilmoitti esteestä</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>held</source>
        <translation>pidetty</translation>
    </message>
    <message>
        <source>hosted before</source>
        <translation>isännöinyt aiemmin</translation>
    </message>
    <message>
        <source>on site and remote</source>
        <translation>paikan päällä ja etänä</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>kutsuttu</translation>
    </message>
    <message>
        <source>large company</source>
        <translation>suuri yritys</translation>
    </message>
    <message>
        <source>late</source>
        <translation>myöhässä</translation>
    </message>
    <message>
        <source>left</source>
        <translation>lähtenyt</translation>
    </message>
    <message>
        <source>medium-sized company</source>
        <translation>keskisuuri yritys</translation>
    </message>
    <message>
        <source>member</source>
        <translation>jäsen</translation>
    </message>
    <message>
        <source>micro company</source>
        <translation>mikroyritys</translation>
    </message>
    <message>
        <source>moved to the end</source>
        <translation>siirretty jonon loppuun</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>ei vastannut</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>paikan päällä</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>järjestäjä</translation>
    </message>
    <message>
        <source>volunteered</source>
        <translation>ilmoittautui itse</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>tauolla</translation>
    </message>
    <message>
        <source>present</source>
        <translation>läsnä</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>lupautunut</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>ehdotettu</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>ehdokas</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>etänä</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ohitettu</translation>
    </message>
    <message>
        <source>small company</source>
        <translation>pienyritys</translation>
    </message>
    <message>
        <source>student</source>
        <translation>opiskelija</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>sijainen</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>vaihdettu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>weight of the queue</source>
        <translation>jonon painotus</translation>
    </message>
    <message>
        <source>reserve host</source>
        <translation>varaisäntä</translation>
    </message>
    <message>
        <source>weight of short journeys</source>
        <translation>lyhyiden matkojen painotus</translation>
    </message>
    <message>
        <source>weight of variety</source>
        <translation>vaihtelun painotus</translation>
    </message>
    <message>
        <source>weight of wishes</source>
        <translation>toiveiden painotus</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>ei väliä</translation>
    </message>
    <message>
        <source>matters most</source>
        <translation>tärkein</translation>
    </message>
    <message>
        <source>matters</source>
        <translation>tavallinen</translation>
    </message>
    <message>
        <source>given or withdrawn on</source>
        <translation>annettu tai peruttu</translation>
    </message>
    <message>
        <source>how it was given</source>
        <translation>miten se annettiin</translation>
    </message>
    <message>
        <source>used for</source>
        <translation>käyttötarkoitus</translation>
    </message>
    <message>
        <source>text consented to</source>
        <translation>teksti, johon suostuttiin</translation>
    </message>
    <message>
        <source>for another advisor</source>
        <translation>toiselle yritysneuvojalle</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>annettu</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>uutiskirje</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>valokuvat</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>tarinat</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>poistettu</translation>
    </message>
    <message>
        <source>mark of the erased</source>
        <translation>poistetun tunniste</translation>
    </message>
</context>
<context>
    <name>FieldLines</name>
    <message>
        <source>added</source>
        <translation>lisätty</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>poistettu</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>säilyy</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>poisto</translation>
    </message>
    <message>
        <source>address</source>
        <translation>osoite</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>period</source>
        <translation>aika</translation>
    </message>
    <message>
        <source>usual time</source>
        <translation>tavallinen kellonaika</translation>
    </message>
    <message>
        <source>days between meetings</source>
        <translation>päiviä tapaamisten välissä</translation>
    </message>
    <message>
        <source>name at the time</source>
        <translation>silloinen nimi</translation>
    </message>
    <message>
        <source>time and place</source>
        <translation>aika ja paikka</translation>
    </message>
    <message>
        <source>host and state</source>
        <translation>isäntä ja tila</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>uudenvuodenpäivä</translation>
    </message>
    <message>
        <source>Epiphany Eve</source>
        <translation>loppiaisaatto</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>loppiainen</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>kiirastorstai</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>pitkäperjantai</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>pääsiäispäivä</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>2. pääsiäispäivä</translation>
    </message>
    <message>
        <source>May Day Eve</source>
        <translation>vapunaatto</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>vappu</translation>
    </message>
    <message>
        <source>Ascension Eve</source>
        <translation>helatorstain aatto</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>helatorstai</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>helluntaipäivä</translation>
    </message>
    <message>
        <source>Thursday before Midsummer</source>
        <translation>juhannusaaton aatto</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>juhannusaatto</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>juhannuspäivä</translation>
    </message>
    <message>
        <source>All Saints&apos; Eve</source>
        <translation>pyhäinpäivän aatto</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>pyhäinpäivä</translation>
    </message>
    <message>
        <source>Independence Day Eve</source>
        <translation>itsenäisyyspäivän aatto</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>itsenäisyyspäivä</translation>
    </message>
    <message>
        <source>the day before Christmas Eve</source>
        <translation>aatonaatto</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>jouluaatto</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>joulupäivä</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>tapaninpäivä</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>uudenvuodenaatto</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Not imported</source>
        <translation>Ei tuoda</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Yrityksen nimi</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Yritysmuoto</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Toimiala</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Katuosoite</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postinumero</translation>
    </message>
    <message>
        <source>Post office</source>
        <translation>Postitoimipaikka</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Henkilöstö</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Liikevaihto</translation>
    </message>
    <message>
        <source>Room for (people)</source>
        <translation>Tilaa (hlö)</translation>
    </message>
    <message>
        <source>Can host</source>
        <translation>Voi isännöidä</translation>
    </message>
    <message>
        <source>Notes on the premises</source>
        <translation>Huomioita tiloista</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Contact&apos;s first name</source>
        <translation>Yhteyshenkilön etunimi</translation>
    </message>
    <message>
        <source>Contact&apos;s last name</source>
        <translation>Yhteyshenkilön sukunimi</translation>
    </message>
    <message>
        <source>Contact&apos;s role</source>
        <translation>Yhteyshenkilön tehtävä</translation>
    </message>
    <message>
        <source>Contact&apos;s e-mail</source>
        <translation>Yhteyshenkilön sähköposti</translation>
    </message>
    <message>
        <source>Contact&apos;s phone</source>
        <translation>Yhteyshenkilön puhelin</translation>
    </message>
    <message>
        <source>Times hosted</source>
        <translation>Isännöinyt (kertaa)</translation>
    </message>
    <message>
        <source>Last hosted</source>
        <translation>Viimeksi isäntänä</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Jäsen alkaen</translation>
    </message>
</context>
<context>
    <name>ImportRemark</name>
    <message>
        <source>The row has no company name.</source>
        <translation>Rivillä ei ole yrityksen nimeä.</translation>
    </message>
    <message>
        <source>This is a heading or a row of sums, not a company.</source>
        <translation>Rivi on otsikko tai summarivi, ei yritys.</translation>
    </message>
    <message>
        <source>Row %1 is the same company but says otherwise. Leave only one of the rows.</source>
        <translation>Rivillä %1 on sama yritys, mutta eri tiedoin. Jätä riveistä vain toinen.</translation>
    </message>
    <message numerus="yes">
        <source>%n companies fit this row. Add the Business ID or the municipality.</source>
        <translation>
            <numerusform>Riviin sopii %n yritys. Lisää Y-tunnus tai kunta.</numerusform>
            <numerusform>Riviin sopii %n yritystä. Lisää Y-tunnus tai kunta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is too long. Check that the columns are right.</source>
        <translation>Nimi on liian pitkä. Tarkista, että sarakkeet ovat oikein.</translation>
    </message>
    <message>
        <source>The Business ID was taken although it is not valid: %1</source>
        <translation>Y-tunnus otettiin mukaan, vaikka se ei ole oikea: %1</translation>
    </message>
    <message>
        <source>The company is taken without a Business ID.</source>
        <translation>Yritys otetaan mukaan ilman Y-tunnusta.</translation>
    </message>
    <message>
        <source>The company with this Business ID was called: %1</source>
        <translation>Tämän Y-tunnuksen yrityksellä oli ennen nimi: %1</translation>
    </message>
    <message>
        <source>Check that this is not the same company: %1</source>
        <translation>Tarkista, ettei tämä ole sama yritys: %1</translation>
    </message>
    <message>
        <source>The value was not understood and was left out.</source>
        <translation>Arvoa ei ymmärretty, joten se jätettiin pois.</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this number, so it was left out.</source>
        <translation>Taulukkolaskenta on pyöristänyt numeron, joten se jätettiin pois.</translation>
    </message>
    <message>
        <source>The text is too long and was left out.</source>
        <translation>Teksti on liian pitkä, joten se jätettiin pois.</translation>
    </message>
    <message>
        <source>The day is in the future, so it was left out.</source>
        <translation>Päivä on tulevaisuudessa, joten se jätettiin pois.</translation>
    </message>
    <message>
        <source>Only the year is known: the first day of it is used.</source>
        <translation>Vain vuosi on tiedossa: käytetään vuoden ensimmäistä päivää.</translation>
    </message>
    <message>
        <source>The contact has no name, so this was left out.</source>
        <translation>Yhteyshenkilöllä ei ole nimeä, joten tämä jätettiin pois.</translation>
    </message>
    <message>
        <source>The company left the group on %1 and was not taken back.</source>
        <translation>Yritys lähti ryhmästä %1, eikä sitä otettu takaisin.</translation>
    </message>
    <message>
        <source>This contact was erased at their own wish, so they were left out. Take them out of the list too.</source>
        <translation>Tämän yhteyshenkilön tiedot on poistettu hänen omasta pyynnöstään, joten hänet jätettiin pois. Poista hänet myös luettelosta.</translation>
    </message>
    <message>
        <source>The row holds a personal identity code, which must not be stored. Take it out of the list.</source>
        <translation>Rivillä on henkilötunnus, jota ei saa tallentaa. Poista se luettelosta.</translation>
    </message>
</context>
<context>
    <name>ImportedRow</name>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Reason for refusal</source>
        <translation>Hylkäyksen syy</translation>
    </message>
</context>
<context>
    <name>MeetingTexts</name>
    <message>
        <source>%1 is not a usual day: %2.</source>
        <extracomment>%1 is a date, %2 what is special about it: &quot;Epiphany&quot;, &quot;winter break (week 10)&quot;</extracomment>
        <translation>%1 ei ole tavallinen päivä: %2.</translation>
    </message>
    <message>
        <source>The advisor has another meeting that evening: %1.</source>
        <translation>Neuvojalla on samana iltana toinen tapaaminen: %1.</translation>
    </message>
    <message>
        <source>%1 is not available that day.</source>
        <translation>%1 ei ole silloin käytettävissä.</translation>
    </message>
    <message>
        <source>%1 is not available that day: %2.</source>
        <translation>%1 ei ole silloin käytettävissä: %2.</translation>
    </message>
    <message>
        <source>%1 is not a member of the group that day.</source>
        <translation>%1 ei ole silloin ryhmän jäsen.</translation>
    </message>
    <message>
        <source>%1 does not wish to host.</source>
        <translation>%1 ei halua isännöidä.</translation>
    </message>
    <message>
        <source>%1 does not host on this weekday.</source>
        <translation>%1 ei isännöi tänä viikonpäivänä.</translation>
    </message>
    <message>
        <source>%1 does not host in this month.</source>
        <translation>%1 ei isännöi tässä kuussa.</translation>
    </message>
    <message>
        <source>%1 has room for %2 people; %3 are expected.</source>
        <translation>%1: tilaa %2 hengelle, tulijoita odotetaan %3.</translation>
    </message>
    <message>
        <source>%1 hosts another meeting this year: %2.</source>
        <translation>%1 isännöi tänä vuonna myös toisen tapaamisen: %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>huomenna</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>eilen</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n päivän päästä</numerusform>
            <numerusform>%n päivän päästä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n päivä sitten</numerusform>
            <numerusform>%n päivää sitten</numerusform>
        </translation>
    </message>
    <message>
        <source>no host yet</source>
        <translation>ei vielä isäntää</translation>
    </message>
    <message>
        <source>without a host</source>
        <translation>ilman isäntää</translation>
    </message>
    <message numerus="yes">
        <source>The group also meets on %1: fewer than %n days apart.</source>
        <translation>
            <numerusform>Ryhmä tapaa myös %1: väliä on alle %n päivä.</numerusform>
            <numerusform>Ryhmä tapaa myös %1: väliä on alle %n päivää.</numerusform>
        </translation>
    </message>
    <message>
        <source>no expert</source>
        <translation>ei asiantuntijaa</translation>
    </message>
</context>
<context>
    <name>MergeLines</name>
    <message>
        <source>removed by one, changed by another</source>
        <translation>toinen poistanut, toinen muuttanut</translation>
    </message>
    <message>
        <source>may be the same company: %1</source>
        <translation>voi olla sama yritys: %1</translation>
    </message>
    <message>
        <source>names something that is not in this file: %1</source>
        <translation>mainitsee jotakin, mitä tässä tiedostossa ei ole: %1</translation>
    </message>
    <message>
        <source>at the same time: %1</source>
        <translation>samaan aikaan: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muuttunut</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>poistettu</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>ristiriita</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>ehdotus</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>tarkistettava</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>luku</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>New file</source>
        <translation>Uusi tiedosto</translation>
    </message>
    <message>
        <source>Group added</source>
        <translation>Ryhmä lisätty</translation>
    </message>
    <message>
        <source>Group changed</source>
        <translation>Ryhmän tiedot muutettu</translation>
    </message>
    <message>
        <source>Companies imported</source>
        <translation>Yritykset tuotu</translation>
    </message>
    <message>
        <source>Company added</source>
        <translation>Yritys lisätty</translation>
    </message>
    <message>
        <source>Company changed</source>
        <translation>Yrityksen tiedot muutettu</translation>
    </message>
    <message>
        <source>Company removed</source>
        <translation>Yritys poistettu</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>Yhteyshenkilö lisätty</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Yhteyshenkilön tiedot muutettu</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>Yhteyshenkilö poistettu</translation>
    </message>
    <message>
        <source>Membership changed</source>
        <translation>Jäsenyys muutettu</translation>
    </message>
    <message>
        <source>Earlier hosting recorded</source>
        <translation>Aiemmat isännöinnit kirjattu</translation>
    </message>
    <message>
        <source>Absence added</source>
        <translation>Este lisätty</translation>
    </message>
    <message>
        <source>Absence removed</source>
        <translation>Este poistettu</translation>
    </message>
    <message>
        <source>Plan accepted</source>
        <translation>Suunnitelma otettu käyttöön</translation>
    </message>
    <message>
        <source>Meeting added</source>
        <translation>Tapaaminen lisätty</translation>
    </message>
    <message>
        <source>Meeting changed</source>
        <translation>Tapaamisen tiedot muutettu</translation>
    </message>
    <message>
        <source>Meeting removed</source>
        <translation>Tapaaminen poistettu</translation>
    </message>
    <message>
        <source>Host asked</source>
        <translation>Isännältä kysytty</translation>
    </message>
    <message>
        <source>Host did not answer</source>
        <translation>Isäntä ei vastannut</translation>
    </message>
    <message>
        <source>Host declined</source>
        <translation>Isäntä kieltäytyi</translation>
    </message>
    <message>
        <source>Host promised</source>
        <translation>Isäntä lupautui</translation>
    </message>
    <message>
        <source>Host agreed</source>
        <translation>Isännän kanssa sovittu</translation>
    </message>
    <message>
        <source>Hosting cancelled</source>
        <translation>Isännyys peruttu</translation>
    </message>
    <message>
        <source>Meeting cancelled</source>
        <translation>Tapaaminen peruttu</translation>
    </message>
    <message>
        <source>Meeting pinned</source>
        <translation>Tapaaminen kiinnitetty</translation>
    </message>
    <message>
        <source>Meeting unpinned</source>
        <translation>Kiinnitys poistettu</translation>
    </message>
    <message>
        <source>Meeting moved</source>
        <translation>Tapaaminen siirretty</translation>
    </message>
    <message>
        <source>Hosts swapped</source>
        <translation>Isännät vaihdettu</translation>
    </message>
    <message>
        <source>Host chosen</source>
        <translation>Isäntä valittu</translation>
    </message>
    <message>
        <source>Theme chosen</source>
        <translation>Teema valittu</translation>
    </message>
    <message>
        <source>Invitations sent</source>
        <translation>Kutsut lähetetty</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Ilmoittautuminen</translation>
    </message>
    <message>
        <source>Attendance recorded</source>
        <translation>Läsnäolo kirjattu</translation>
    </message>
    <message>
        <source>Themes changed</source>
        <translation>Teemoja muutettu</translation>
    </message>
    <message>
        <source>Experts changed</source>
        <translation>Asiantuntijoita muutettu</translation>
    </message>
    <message>
        <source>Advisor changed</source>
        <translation>Yritysneuvojan tiedot muutettu</translation>
    </message>
    <message>
        <source>Organisation changed</source>
        <translation>Organisaation tiedot muutettu</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Esimerkkiaineisto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoaminen</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>ehdotettu</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>kysytty</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>lupautunut</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>sovittu</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>kutsuttu</translation>
    </message>
    <message>
        <source>held</source>
        <translation>pidetty</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n yritys</numerusform>
            <numerusform>%n yritystä</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Tehty uudelleen: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Kumottu: %1</translation>
    </message>
    <message>
        <source>Conflict resolved</source>
        <translation>Ristiriita ratkaistu</translation>
    </message>
    <message>
        <source>Two records of a company joined</source>
        <translation>Yrityksen kaksi tietuetta yhdistetty</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Suostumus kirjattu</translation>
    </message>
    <message>
        <source>Exchange file taken in</source>
        <translation>Siirtotiedosto otettu vastaan</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Henkilötiedot poistettu</translation>
    </message>
    <message>
        <source>Change of a newer version</source>
        <translation>Uudemman version muutos</translation>
    </message>
    <message>
        <source>region</source>
        <translation>maakunta</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kunta</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisaatio</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>neuvoja</translation>
    </message>
    <message>
        <source>area</source>
        <translation>alue</translation>
    </message>
    <message>
        <source>group</source>
        <translation>ryhmä</translation>
    </message>
    <message>
        <source>company</source>
        <translation>yritys</translation>
    </message>
    <message>
        <source>person</source>
        <translation>henkilö</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>teema</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>asiantuntija</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>jäsenyys</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>este</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>tapaaminen</translation>
    </message>
    <message>
        <source>hosting turn</source>
        <translation>isäntävuoro</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>vastaus kutsuun</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>läsnäolo</translation>
    </message>
    <message>
        <source>theme wish</source>
        <translation>teematoive</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>suostumus</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>päivän ensimmäinen</translation>
    </message>
    <message>
        <source>when closed</source>
        <translation>suljettaessa</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>käsin tehty</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>ennen tietojen tuontia</translation>
    </message>
    <message>
        <source>before an erasure</source>
        <translation>ennen tietojen poistoa</translation>
    </message>
    <message>
        <source>Erased person %1</source>
        <translation>Poistettu henkilö %1</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>disclosure</source>
        <translation>luovutus</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>käyttötarkoitus</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>ryhmät</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tiedosto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) as they are now</source>
        <translation>
            <numerusform>%n tieto sellaisena kuin se on nyt</numerusform>
            <numerusform>%n tietoa sellaisina kuin ne ovat nyt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Personal data: %1</source>
        <translation>Henkilötiedot: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Tehty: %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Osa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>What else is held</source>
        <translation>Mitä muuta on tallessa</translation>
    </message>
    <message>
        <source>To whom it was given</source>
        <translation>Kenelle tietoja on luovutettu</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Miten tiedot ovat syntyneet</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Mitä kirjattiin</translation>
    </message>
    <message>
        <source>Folder for the personal data</source>
        <translation>Kansio henkilötiedoille</translation>
    </message>
    <message>
        <source>All that is held was written as PDF and JSON: %1.</source>
        <translation>Kaikki tiedot kirjoitettiin PDF- ja JSON-tiedostoiksi: %1.</translation>
    </message>
</context>
<context>
    <name>PlainFiles</name>
    <message>
        <source>groups</source>
        <translation>ryhmät</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>yritykset</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>jäsenyydet</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>henkilöt</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>tapaamiset</translation>
    </message>
    <message>
        <source>registrations</source>
        <translation>ilmoittautumiset</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>läsnäolo</translation>
    </message>
    <message>
        <source>hosting turns</source>
        <translation>isäntävuorot</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>poissaolot</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>teemat</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>asiantuntijat</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Isäntä: %1</translation>
    </message>
    <message>
        <source>Core groups</source>
        <translation>Ydinryhmät</translation>
    </message>
    <message>
        <source>calendar</source>
        <comment>file name</comment>
        <translation>kalenteri</translation>
    </message>
    <message>
        <source>member companies</source>
        <translation>jäsenyritykset</translation>
    </message>
    <message>
        <source>meetings held</source>
        <translation>pidetyt tapaamiset</translation>
    </message>
    <message>
        <source>attendances</source>
        <translation>läsnäolot</translation>
    </message>
    <message>
        <source>companies that took part</source>
        <translation>mukana olleet yritykset</translation>
    </message>
    <message>
        <source>present, without names</source>
        <translation>läsnä, nimiä kertomatta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Mistä</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Montako</translation>
    </message>
    <message>
        <source>figures</source>
        <comment>file name</comment>
        <translation>luvut</translation>
    </message>
</context>
<context>
    <name>PlanOf</name>
    <message>
        <source>the day has passed</source>
        <translation>päivä on jo mennyt</translation>
    </message>
    <message>
        <source>the advisor has another meeting, %1</source>
        <translation>yritysneuvojalla on toinen tapaaminen, %1</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Chosen for this month, whatever the queue says.</source>
        <translation>Valittu tälle kuulle jonosta riippumatta.</translation>
    </message>
    <message>
        <source>Has been asked already.</source>
        <translation>Isäntää on jo kysytty.</translation>
    </message>
    <message>
        <source>Has not hosted yet; a member since %1.</source>
        <translation>Ei ole vielä isännöinyt; jäsen vuodesta %1.</translation>
    </message>
    <message>
        <source>Has not hosted yet.</source>
        <translation>Ei ole vielä isännöinyt.</translation>
    </message>
    <message numerus="yes">
        <source>Has waited longest for its turn, %n month(s).</source>
        <translation>
            <numerusform>Odottanut vuoroa pisimpään, %n kk.</numerusform>
            <numerusform>Odottanut vuoroa pisimpään, %n kk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wished for this month.</source>
        <translation>Toivoi juuri tätä kuukautta.</translation>
    </message>
    <message>
        <source>Wished for another month, but it could not be.</source>
        <translation>Toivoi muuta kuukautta, mutta se ei onnistunut.</translation>
    </message>
    <message>
        <source>Wished for this weekday: %1.</source>
        <translation>Toivoi tätä viikonpäivää: %1.</translation>
    </message>
    <message>
        <source>Wished for another weekday, but it could not be.</source>
        <translation>Toivoi muuta viikonpäivää, mutta se ei onnistunut.</translation>
    </message>
    <message>
        <source>Not possible for it: %1.</source>
        <translation>Ei sovi isännälle: %1.</translation>
    </message>
    <message>
        <source>Hosts elsewhere: book a room.</source>
        <translation>Isännöi muualla: varaa tila.</translation>
    </message>
    <message>
        <source>Its room is not known: ask how many fit in.</source>
        <translation>Tilojen koko ei ole tiedossa: kysy, montako mahtuu.</translation>
    </message>
    <message>
        <source>Offers this theme itself: %1.</source>
        <translation>Tarjoaa itse tätä teemaa: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The theme %1 has %n vote(s).</source>
        <translation>
            <numerusform>Teema %1 on saanut %n äänen.</numerusform>
            <numerusform>Teema %1 on saanut %n ääntä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group has no free evening in this month: %1.</source>
        <translation>Ryhmällä ei ole tässä kuussa vapaata iltaa: %1.</translation>
    </message>
    <message>
        <source>%1 is away %2.</source>
        <translation>%1 on estynyt %2.</translation>
    </message>
    <message>
        <source>%1 is away on every evening of this month: %2.</source>
        <translation>%1 on estynyt tämän kuun kaikkina iltoina: %2.</translation>
    </message>
    <message>
        <source>Needs no host.</source>
        <translation>Ei tarvitse isäntää.</translation>
    </message>
    <message>
        <source>No company can host in this month: %1.</source>
        <translation>Yksikään yritys ei voi isännöidä tässä kuussa: %1.</translation>
    </message>
    <message>
        <source>Some could host in %1, but not on an evening that is far enough from the others and in turn: %2. Pin one of them to it to pass the queue, or allow other gaps.</source>
        <translation>Joku voisi isännöidä (%1), mutta ei vuorollaan ja riittävän kaukana muista illoista: %2. Kiinnitä heistä joku kuukauteen jonon ohi, tai salli toisenlaiset välit.</translation>
    </message>
    <message>
        <source>Turns counted for it so far: %1; no day of hosting is known.</source>
        <translation>Sille luettuja vuoroja tähän asti: %1; isännöintipäivää ei ole tiedossa.</translation>
    </message>
    <message>
        <source>It has room for %1 and %2 are expected: book a room elsewhere.</source>
        <translation>Tiloihin mahtuu %1 ja tulijoita odotetaan %2: varaa tila muualta.</translation>
    </message>
    <message>
        <source>%1 has room for %2 only. Mark that it hosts elsewhere, and its turn comes.</source>
        <translation>%1: tilaa on vain %2 hengelle. Merkitse, että yritys isännöi muualla, niin sen vuoro tulee.</translation>
    </message>
    <message>
        <source>Held: it stays as it is.</source>
        <translation>Pidetty: pysyy ennallaan.</translation>
    </message>
    <message>
        <source>Pinned: it stays as it is.</source>
        <translation>Kiinnitetty: pysyy ennallaan.</translation>
    </message>
    <message>
        <source>Pinned: it stays as it is. Reason: %1.</source>
        <translation>Kiinnitetty: pysyy ennallaan. Syy: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Has waited %n month(s) since it hosted last, in %1.</source>
        <translation>
            <numerusform>Odottanut vuoroa %n kk; viimeksi isäntänä %1.</numerusform>
            <numerusform>Odottanut vuoroa %n kk; viimeksi isäntänä %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>Your evening would move: %1.</source>
        <translation>Ilta siirtyisi: %1.</translation>
    </message>
    <message>
        <source>Would you host on %1?</source>
        <translation>Voisitteko isännöidä %1?</translation>
    </message>
    <message>
        <source>Somebody else would host on %1.</source>
        <translation>Isäntä olisi toinen %1.</translation>
    </message>
    <message>
        <source>Could host on %1 too.</source>
        <translation>Voisi myös isännöidä %1.</translation>
    </message>
    <message>
        <source>Earlier hostings have not been recorded. Tick who has already hosted, and the proposal is fair.</source>
        <translation>Aiempia isännöintejä ei ole kirjattu. Merkitse, ketkä ovat jo olleet isäntinä, niin ehdotus on tasapuolinen.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) would be without a meeting.</source>
        <translation>
            <numerusform>%n kuukausi jäisi ilman tapaamista.</numerusform>
            <numerusform>%n kuukautta jäisi ilman tapaamista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations for %1 have gone out: everybody must be told.</source>
        <translation>Kutsut on lähetetty (%1): muutoksesta on kerrottava kaikille.</translation>
    </message>
    <message>
        <source>The theme or the expert of your evening would change: %1.</source>
        <translation>Iltasi teema tai asiantuntija vaihtuisi: %1.</translation>
    </message>
</context>
<context>
    <name>SchoolBreak</name>
    <message>
        <source>winter break</source>
        <translation>talviloma</translation>
    </message>
    <message>
        <source>autumn break</source>
        <translation>syysloma</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n month(s) without a meeting.</source>
        <translation>
            <numerusform>%n kuukausi ilman tapaamista.</numerusform>
            <numerusform>%n kuukautta ilman tapaamista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosts come in the order of the queue.</source>
        <translation>Isännät tulevat jonon järjestyksessä.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) come later than their place in the queue.</source>
        <translation>
            <numerusform>%n isäntä tulee myöhemmin kuin jono sanoo.</numerusform>
            <numerusform>%n isäntää tulee myöhemmin kuin jono sanoo.</numerusform>
        </translation>
    </message>
    <message>
        <source>All wishes come true.</source>
        <translation>Kaikki toiveet toteutuvat.</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) do not come true.</source>
        <translation>
            <numerusform>%n toive ei toteudu.</numerusform>
            <numerusform>%n toivetta ei toteudu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From another municipality come on average %n company(ies).</source>
        <translation>
            <numerusform>Toisesta kunnasta tulee keskimäärin %n yritys.</numerusform>
            <numerusform>Toisesta kunnasta tulee keskimäärin %n yritystä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) the same municipality or industry in a row.</source>
        <translation>
            <numerusform>%n kerran sama kunta tai toimiala peräkkäin.</numerusform>
            <numerusform>%n kertaa sama kunta tai toimiala peräkkäin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Luvut</translation>
    </message>
    <message>
        <source>Companies without persons</source>
        <translation>Yritykset ilman henkilöitä</translation>
    </message>
    <message>
        <source>Hand-over of a group</source>
        <translation>Ryhmän luovutus</translation>
    </message>
    <message>
        <source>Which group meets when, where and at whose place.</source>
        <translation>Mikä ryhmä tapaa milloin, missä ja kenen luona.</translation>
    </message>
    <message>
        <source>How many members, meetings and attendances; no names.</source>
        <translation>Montako jäsentä, tapaamista ja läsnäoloa; ei nimiä.</translation>
    </message>
    <message>
        <source>The companies of the group with address and industry.</source>
        <translation>Ryhmän yritykset osoitteineen ja toimialoineen.</translation>
    </message>
    <message>
        <source>All that a new advisor of the group needs; persons who have agreed to it.</source>
        <translation>Kaikki, mitä ryhmän uusi neuvoja tarvitsee; henkilöistä ne, jotka ovat suostuneet.</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>ei suostumusta</translation>
    </message>
    <message>
        <source>a guest&apos;s name</source>
        <translation>vieraan nimi</translation>
    </message>
    <message>
        <source>private notes or fields</source>
        <translation>yksityisiä muistiinpanoja tai kenttiä</translation>
    </message>
    <message>
        <source>names somebody who stays</source>
        <translation>mainitsee jonkun, joka jää pois</translation>
    </message>
    <message>
        <source>too long or with signs that cannot be sent</source>
        <translation>liian pitkä tai merkkejä, joita ei voi lähettää</translation>
    </message>
    <message>
        <source>This file was made here.</source>
        <translation>Tämä tiedosto on tehty täällä.</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>Lähettäjä: %1</translation>
    </message>
    <message>
        <source>The first file from another computer. Sender: %1. If the four words came from this person, go on.</source>
        <translation>Ensimmäinen tiedosto toiselta koneelta. Lähettäjä: %1. Jos olet saanut tunnussanan häneltä, jatka.</translation>
    </message>
    <message>
        <source>The first file from sender %1. If the four words came from this person, go on.</source>
        <translation>Ensimmäinen tiedosto lähettäjältä %1. Jos olet saanut tunnussanan häneltä, jatka.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n uusi</numerusform>
            <numerusform>%n uutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n muuttunut</numerusform>
            <numerusform>%n muuttunutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n poistettu</numerusform>
            <numerusform>%n poistettua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n ristiriita</numerusform>
            <numerusform>%n ristiriitaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n ehdotus</numerusform>
            <numerusform>%n ehdotusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n mahdollinen kaksoiskappale</numerusform>
            <numerusform>%n mahdollista kaksoiskappaletta</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ei mitään uutta</translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n yritys</numerusform>
            <numerusform>%n yritystä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n tapaaminen</numerusform>
            <numerusform>%n tapaamista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n muu tieto</numerusform>
            <numerusform>%n muuta tietoa</numerusform>
        </translation>
    </message>
    <message>
        <source>no record</source>
        <translation>ei mitään</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>As set</source>
        <translation>Asetusten mukaan</translation>
    </message>
    <message>
        <source>Fairest</source>
        <translation>Tasapuolisin</translation>
    </message>
    <message>
        <source>Least travel</source>
        <translation>Vähiten matkoja</translation>
    </message>
    <message>
        <source>Most wishes</source>
        <translation>Eniten toiveita</translation>
    </message>
</context>
<context>
    <name>kv::ui::AboutWindow</name>
    <message>
        <source>About Kiertovuoro</source>
        <translation>Tietoja Kiertovuorosta</translation>
    </message>
    <message>
        <source>Host rotation, meetings and reports of core groups.</source>
        <translation>Ydinryhmien isännyysvuorot, tapaamiset ja raportit.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisenssi</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, study, share and change it. It comes without any warranty.</source>
        <translation>Vapaa ohjelma, GNU General Public License, versio 3 tai uudempi. Sitä saa käyttää, tutkia, jakaa ja muuttaa. Sillä ei ole mitään takuuta.</translation>
    </message>
    <message>
        <source>Works by others</source>
        <translation>Muiden töitä</translation>
    </message>
    <message>
        <source>Qt: GNU LGPL 3 · SQLite: public domain · libsodium: ISC licence · Liberation fonts: SIL Open Font License 1.1</source>
        <translation>Qt: GNU LGPL 3 · SQLite: public domain · libsodium: ISC-lisenssi · Liberation-kirjasimet: SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Kopioi versiotiedot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>kv::ui::AbsenceSection</name>
    <message>
        <source>The last day is before the first.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>Toistaiseksi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove this absence</source>
        <translation>Poista tämä este</translation>
    </message>
    <message>
        <source>Add days when it cannot host</source>
        <translation>Lisää päivät, joina ei voi isännöidä</translation>
    </message>
</context>
<context>
    <name>kv::ui::Actions</name>
    <message>
        <source>Open…</source>
        <translation>Avaa…</translation>
    </message>
    <message>
        <source>Try with an example region</source>
        <translation>Kokeile esimerkkialueella</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Sulje tiedosto</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Eteenpäin</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Edellinen vuosi</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Seuraava vuosi</translation>
    </message>
    <message>
        <source>Details at the side</source>
        <translation>Tiedot sivussa</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Seuraava ruutu</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Edellinen ruutu</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Suurempi teksti</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Pienempi teksti</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tavallinen tekstikoko</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Etsi tai tee…</translation>
    </message>
    <message>
        <source>Check that the file is whole</source>
        <translation>Tarkista, että tiedosto on ehjä</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Opas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>About Kiertovuoro</source>
        <translation>Tietoja Kiertovuorosta</translation>
    </message>
    <message>
        <source>Begin a new file…</source>
        <translation>Aloita uusi tiedosto…</translation>
    </message>
    <message>
        <source>Bring in from Excel…</source>
        <translation>Tuo Excelistä…</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Uusi ryhmä…</translation>
    </message>
    <message>
        <source>Settings of the group…</source>
        <translation>Ryhmän asetukset…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Varmuuskopiot…</translation>
    </message>
    <message>
        <source>Receive data…</source>
        <translation>Vastaanota tietoja…</translation>
    </message>
    <message>
        <source>Send data…</source>
        <translation>Lähetä tietoja…</translation>
    </message>
</context>
<context>
    <name>kv::ui::AnswerForm</name>
    <message>
        <source>Evening</source>
        <translation>Ilta</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Expert wanted</source>
        <translation>Toivottu asiantuntija</translation>
    </message>
    <message>
        <source>Room for</source>
        <translation>Tilaa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Entrance, parking</source>
        <translation>Sisäänkäynti ja pysäköinti</translation>
    </message>
    <message>
        <source>Evening: %1</source>
        <translation>Ilta: %1</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>vielä auki</translation>
    </message>
    <message>
        <source>has offered: %1</source>
        <translation>on tarjonnut: %1</translation>
    </message>
    <message>
        <source>The answer was saved already.</source>
        <translation>Vastaus on jo tallennettu.</translation>
    </message>
    <message>
        <source>Agreed with the host.</source>
        <translation>Isännän kanssa on sovittu.</translation>
    </message>
    <message>
        <source>The host has promised. The theme or the day is still open.</source>
        <translation>Isäntä on lupautunut. Teema tai päivä on vielä auki.</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>muu päivä</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Muu päivä</translation>
    </message>
    <message>
        <source>Theme that the host wants</source>
        <translation>Isännän toivoma teema</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source> people</source>
        <extracomment>after a number of people that there is room for</extracomment>
        <translation> henkeä</translation>
    </message>
    <message>
        <source>The host offers coffee</source>
        <translation>Isäntä tarjoaa kahvit</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Tallenna vastaus</translation>
    </message>
</context>
<context>
    <name>kv::ui::AskPanel</name>
    <message>
        <source>No answer. Call again %1.</source>
        <translation>Ei vastannut. Soita uudelleen %1.</translation>
    </message>
    <message>
        <source>Not then (%1).</source>
        <translation>Ei silloin (%1).</translation>
    </message>
    <message>
        <source>Not then (%1): %2</source>
        <translation>Ei silloin (%1): %2</translation>
    </message>
    <message>
        <source>The turn was passed over (%1).</source>
        <translation>Vuoro ohitettiin (%1).</translation>
    </message>
    <message>
        <source>The turn was passed over (%1): %2</source>
        <translation>Vuoro ohitettiin (%1): %2</translation>
    </message>
    <message>
        <source>Marked as asked: %1</source>
        <translation>Merkitty kysytyksi: %1</translation>
    </message>
    <message>
        <source>Asking the host</source>
        <translation>Isännän kysyminen</translation>
    </message>
    <message>
        <source>This meeting needs no host.</source>
        <translation>Tämä tapaaminen ei tarvitse isäntää.</translation>
    </message>
    <message>
        <source>There is no host to ask yet.</source>
        <translation>Kysyttävää isäntää ei ole vielä valittu.</translation>
    </message>
    <message>
        <source>%1: no phone number</source>
        <translation>%1: ei puhelinnumeroa</translation>
    </message>
    <message>
        <source>Promised. Write down what the host says.</source>
        <translation>Lupautui. Kirjaa, mitä isäntä sanoo.</translation>
    </message>
    <message>
        <source>The question is on the clipboard: paste it into a message.</source>
        <translation>Kysymys on leikepöydällä: liitä se viestiin.</translation>
    </message>
    <message>
        <source>Noted. Today shows it again on %1.</source>
        <translation>Merkitty. Tänään-sivu muistuttaa %1.</translation>
    </message>
    <message>
        <source>Not this time: %1. The meeting has no host now.</source>
        <translation>Ei tällä kertaa: %1. Tapaamisella ei ole nyt isäntää.</translation>
    </message>
    <message>
        <source>Show the call list</source>
        <translation>Näytä soittolista</translation>
    </message>
    <message>
        <source>Copy question</source>
        <translation>Kopioi kysymys</translation>
    </message>
    <message>
        <source>Mark as asked</source>
        <translation>Merkitse kysytyksi</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Lupautui</translation>
    </message>
    <message>
        <source>Not now…</source>
        <translation>Ei nyt…</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ei vastannut</translation>
    </message>
    <message>
        <source>call again</source>
        <translation>soita uudelleen</translation>
    </message>
    <message>
        <source>Call again on</source>
        <translation>Soita uudelleen</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Miksi ei?</translation>
    </message>
    <message>
        <source>Save as declined</source>
        <translation>Tallenna kieltäytyminen</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Paikka jonossa</translation>
    </message>
    <message>
        <source>keeps its place in the queue</source>
        <translation>pitää paikkansa jonossa</translation>
    </message>
    <message>
        <source>goes to the end of the queue</source>
        <translation>siirtyy jonon loppuun</translation>
    </message>
    <message>
        <source>The host&apos;s answer</source>
        <translation>Isännän vastaus</translation>
    </message>
</context>
<context>
    <name>kv::ui::Assistant</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Vaihe %1/%2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
</context>
<context>
    <name>kv::ui::AttendanceModel</name>
    <message>
        <source>present</source>
        <translation>läsnä</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>etänä</translation>
    </message>
    <message>
        <source>sent apologies</source>
        <translation>este ilmoitettu</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>poissa</translation>
    </message>
    <message>
        <source>Companies present</source>
        <translation>Yrityksiä läsnä</translation>
    </message>
    <message>
        <source>of them remotely</source>
        <translation>niistä etänä</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Vieraita</translation>
    </message>
    <message>
        <source>host</source>
        <translation>isäntä</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>ei kirjattu</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Yht.</translation>
    </message>
</context>
<context>
    <name>kv::ui::AttendancePage</name>
    <message>
        <source>Attendance</source>
        <translation>Läsnäolo</translation>
    </message>
    <message>
        <source>No meetings planned for %1.</source>
        <translation>Vuodelle %1 ei ole tapaamisia.</translation>
    </message>
    <message>
        <source>This evening is still to come; it is recorded then.</source>
        <translation>Ilta on vasta tulossa; läsnäolo kirjataan silloin.</translation>
    </message>
    <message>
        <source>There are no marks on the clipboard: x or P, R, A, X, a line a company.</source>
        <translation>Leikepöydällä ei ole merkintöjä: x tai L, E, I, P, rivi yritystä kohden.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks pasted.</source>
        <translation>
            <numerusform>%n merkintä liitetty.</numerusform>
            <numerusform>%n merkintää liitetty.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Pikakirjaus</translation>
    </message>
    <message>
        <source>Go to meetings</source>
        <translation>Siirry tapaamisiin</translation>
    </message>
    <message>
        <source>Space present or absent · P present · R remote · A apologies · X absent · 0 clears · Ctrl+V pastes a column of x · ★ host</source>
        <translation>Välilyönti läsnä tai poissa · L läsnä · E etänä · I este · P poissa · 0 tyhjentää · Ctrl+V liittää x-sarakkeen · ★ isäntä</translation>
    </message>
    <message>
        <source>Attendance by company and evening</source>
        <translation>Läsnäolo yrityksittäin ja illoittain</translation>
    </message>
    <message>
        <source>Sums of the evenings</source>
        <translation>Iltojen summat</translation>
    </message>
</context>
<context>
    <name>kv::ui::BackupsDialog</name>
    <message>
        <source>Make a backup now</source>
        <translation>Tee varmuuskopio nyt</translation>
    </message>
    <message>
        <source>Restore as a new file…</source>
        <translation>Palauta uutena tiedostona…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>A backup is made each day, when the file is closed, and before anything large. Restoring makes a new file: this one stays as it is.</source>
        <translation>Varmuuskopio tehdään joka päivä, tiedostoa suljettaessa ja ennen suuria muutoksia. Palautus tekee uuden tiedoston: tämä jää ennalleen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Varmuuskopioita ei vielä ole.</translation>
    </message>
    <message>
        <source>The present file cannot be opened, so nothing is compared.</source>
        <translation>Nykyistä tiedostoa ei voi avata, joten mitään ei verrata.</translation>
    </message>
    <message>
        <source>Nothing has changed since this backup.</source>
        <translation>Mikään ei ole muuttunut tämän varmuuskopion jälkeen.</translation>
    </message>
    <message numerus="yes">
        <source>Changed since: %n record(s).</source>
        <translation>
            <numerusform>Muuttunut tämän jälkeen: %n tieto.</numerusform>
            <numerusform>Muuttunut tämän jälkeen: %n tietoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest step: %1, %2.</source>
        <translation>Uusin vaihe: %1, %2.</translation>
    </message>
    <message>
        <source>The backup was made and checked.</source>
        <translation>Varmuuskopio tehtiin ja tarkistettiin.</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <comment>name of a file</comment>
        <translation>%1 palautettu</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>Palauta uutena tiedostona</translation>
    </message>
    <message>
        <source>Kiertovuoro files (*.kiertovuoro)</source>
        <translation>Kiertovuoro-tiedostot (*.kiertovuoro)</translation>
    </message>
</context>
<context>
    <name>kv::ui::BasicSection</name>
    <message>
        <source>A company needs a name.</source>
        <translation>Yritys tarvitsee nimen.</translation>
    </message>
    <message>
        <source>The same business ID as: %1.</source>
        <translation>Sama Y-tunnus on yrityksellä: %1.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Tämä ei näytä sähköpostiosoitteelta.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Yhtiömuoto</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Paikkakunta</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Toimiala</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Henkilöstö</translation>
    </message>
    <message>
        <source>Turnover, € a year</source>
        <translation>Liikevaihto, € vuodessa</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Katuosoite</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Postinumero</translation>
    </message>
    <message>
        <source>Post office</source>
        <translation>Postitoimipaikka</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
</context>
<context>
    <name>kv::ui::CallListModel</name>
    <message>
        <source>not yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Hosted</source>
        <translation>Isännöinyt</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Viimeksi</translation>
    </message>
</context>
<context>
    <name>kv::ui::CallListTab</name>
    <message>
        <source>The call list is on the clipboard.</source>
        <translation>Soittolista on leikepöydällä.</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Soittolista</translation>
    </message>
    <message>
        <source>The host is now %1.</source>
        <translation>Isäntä on nyt %1.</translation>
    </message>
    <message>
        <source>Those who have waited longest come first.</source>
        <translation>Pisimpään vuoroaan odottaneet ovat ensin.</translation>
    </message>
    <message>
        <source>Make host</source>
        <translation>Tee isännäksi</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Kopioi luettelo</translation>
    </message>
</context>
<context>
    <name>kv::ui::ClashNotes</name>
    <message>
        <source>No meeting: %1</source>
        <translation>Ei tapaamista: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes the setting of the group and plans again.</source>
        <translation>Muuttaa ryhmän asetusta ja suunnittelee uudelleen.</translation>
    </message>
    <message>
        <source>What would help: %1</source>
        <translation>Mikä auttaisi: %1</translation>
    </message>
</context>
<context>
    <name>kv::ui::CompaniesPage</name>
    <message numerus="yes">
        <source>%n company(ies) left the group on %1.</source>
        <translation>
            <numerusform>%n yritys jäi pois ryhmästä %1.</numerusform>
            <numerusform>%n yritystä jäi pois ryhmästä %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a meeting to host on %1: choose another host for it.</source>
        <translation>Isännöitävä tapaaminen on %1: valitse sille toinen isäntä.</translation>
    </message>
    <message>
        <source>Show meeting</source>
        <translation>Näytä tapaaminen</translation>
    </message>
    <message>
        <source>Nothing has been copied. Copy the rows in Excel first.</source>
        <translation>Mitään ei ole kopioitu. Kopioi rivit ensin Excelissä.</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Yritykset</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Paikkakunta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Henkilöstö</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Telephone and e-mail</source>
        <translation>Puhelin ja sähköposti</translation>
    </message>
    <message>
        <source>%1 of %2 companies</source>
        <translation>%1/%2 yritystä</translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n yritys</numerusform>
            <numerusform>%n yritystä</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has no group yet.</source>
        <translation>Tiedostossa ei ole vielä ryhmää.</translation>
    </message>
    <message>
        <source>This group has no companies yet.</source>
        <translation>Ryhmässä ei ole vielä yrityksiä.</translation>
    </message>
    <message>
        <source>No company is in this state.</source>
        <translation>Mikään yritys ei ole tässä tilassa.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Jäsenet</translation>
    </message>
    <message>
        <source>Prospects and guests</source>
        <translation>Kiinnostuneet ja vieraat</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tauolla</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lopettaneet</translation>
    </message>
    <message>
        <source>All in the group</source>
        <translation>Kaikki ryhmän yritykset</translation>
    </message>
    <message>
        <source>All in the file</source>
        <translation>Kaikki tiedoston yritykset</translation>
    </message>
    <message>
        <source>Which companies are shown</source>
        <translation>Mitkä yritykset näytetään</translation>
    </message>
    <message>
        <source>Search by name, person or town…</source>
        <translation>Etsi nimellä, henkilöllä, paikkakunnalla…</translation>
    </message>
    <message>
        <source>Add company</source>
        <translation>Lisää yritys</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>Muokkaa yritystä</translation>
    </message>
    <message>
        <source>Leaves the group</source>
        <translation>Jää pois ryhmästä</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Liitä Excelistä</translation>
    </message>
    <message>
        <source>Bring in from Excel…</source>
        <translation>Tuo Excelistä…</translation>
    </message>
    <message>
        <source>Who have already been hosts…</source>
        <translation>Ketkä ovat jo olleet isäntinä…</translation>
    </message>
    <message>
        <source>Hosted</source>
        <translation>Isännyys</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Viimeksi</translation>
    </message>
    <message>
        <source>Present %</source>
        <translation>Läsnä-%</translation>
    </message>
</context>
<context>
    <name>kv::ui::CompanyForm</name>
    <message>
        <source>Company added: %1.</source>
        <translation>Yritys lisätty: %1.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Tallennettu: %1.</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Uusi yritys</translation>
    </message>
    <message>
        <source>Details of the company</source>
        <translation>Yrityksen tiedot</translation>
    </message>
    <message>
        <source>Choose a company to see and edit its details.</source>
        <translation>Valitse yritys, niin näet sen tiedot ja voit muokata niitä.</translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>Hylkää muutokset</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Jäsenyys</translation>
    </message>
    <message>
        <source>As a host</source>
        <translation>Isäntänä</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Esteet</translation>
    </message>
    <message>
        <source>%1 is to host on days when it is away: %2.</source>
        <translation>Isäntävuoroja poissaolon päivinä: %1, %2.</translation>
    </message>
    <message>
        <source>Show in the year plan</source>
        <translation>Näytä vuosisuunnitelmassa</translation>
    </message>
</context>
<context>
    <name>kv::ui::CompanySection</name>
    <message>
        <source>As the group</source>
        <translation>Kuten ryhmä</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
</context>
<context>
    <name>kv::ui::ConfirmPage</name>
    <message>
        <source>Erase for good: %1</source>
        <translation>Poista pysyvästi: %1</translation>
    </message>
    <message>
        <source>This is the one step that cannot be undone. A backup is made first; it is let go with the others. If the person asked what you hold of them, write that out before.</source>
        <translation>Tätä vaihetta ei voi kumota. Ensin tehdään varmuuskopio, joka poistuu aikanaan muiden mukana. Jos henkilö pyysi omat tietonsa, kirjoita ne ulos ennen poistoa.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Vahvista</translation>
    </message>
</context>
<context>
    <name>kv::ui::ConflictPanel</name>
    <message>
        <source>Keep the chosen one</source>
        <translation>Pidä valittu</translation>
    </message>
    <message>
        <source>One removed this and another has changed it since. It stays until you decide.</source>
        <translation>Toinen on poistanut tämän ja toinen muuttanut sitä. Se säilyy, kunnes päätät.</translation>
    </message>
    <message>
        <source>Changed in two places. Both values are safe until you decide.</source>
        <translation>Muutettu kahdessa paikassa. Molemmat arvot ovat tallessa, kunnes päätät.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Joku muu</translation>
    </message>
    <message>
        <source>Removed by %1, %2</source>
        <translation>Poistaja: %1, %2</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Säilyy</translation>
    </message>
    <message>
        <source>It is removed</source>
        <translation>Poistetaan</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Oma</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tyhjä)</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, näkyy nyt</translation>
    </message>
    <message>
        <source>Both, one below the other</source>
        <translation>Molemmat allekkain</translation>
    </message>
    <message>
        <source>Decided. Your colleagues learn it by your next file.</source>
        <translation>Ratkaistu. Muut saavat ratkaisun seuraavassa siirtotiedostossasi.</translation>
    </message>
</context>
<context>
    <name>kv::ui::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
</context>
<context>
    <name>kv::ui::DecideTab</name>
    <message>
        <source>What waits for your decision</source>
        <translation>Ratkaisuasi odottavat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Mistä</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Mistä on kyse</translation>
    </message>
    <message>
        <source>Nothing waits for your decision.</source>
        <translation>Mikään ei odota ratkaisuasi.</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>ristiriita</translation>
    </message>
    <message>
        <source>removed here, changed there</source>
        <translation>toinen poistanut, toinen muuttanut</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>ehdotus</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>jätetty pois</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>kaksoiskappale</translation>
    </message>
    <message>
        <source>the same Business ID: %1</source>
        <translation>sama Y-tunnus: %1</translation>
    </message>
    <message>
        <source>the same name: %1</source>
        <translation>sama nimi: %1</translation>
    </message>
</context>
<context>
    <name>kv::ui::DecisionPanel</name>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
</context>
<context>
    <name>kv::ui::DetailsTab</name>
    <message>
        <source>When</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Isäntä</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>Toteutus</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkki</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Asiantuntija</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>no host yet</source>
        <translation>ei vielä isäntää</translation>
    </message>
    <message>
        <source>The day is open (%1).</source>
        <translation>Päivä on vielä auki (%1).</translation>
    </message>
    <message>
        <source>The meeting was moved. Ask the host whether the new time suits.</source>
        <translation>Tapaaminen siirrettiin. Kysy isännältä, sopiiko uusi aika.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Set a good evening</source>
        <translation>Aseta sopiva ilta</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>paikan päällä</translation>
    </message>
    <message>
        <source>remotely</source>
        <translation>etänä</translation>
    </message>
    <message>
        <source>on site and remotely</source>
        <translation>paikan päällä ja etänä</translation>
    </message>
    <message>
        <source>open: the host chooses</source>
        <translation>auki: isäntä valitsee</translation>
    </message>
    <message>
        <source>The host offers coffee</source>
        <translation>Isäntä tarjoaa kahvit</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Pidä ennallaan</translation>
    </message>
    <message>
        <source>A new proposal never moves this meeting.</source>
        <translation>Uusi ehdotus ei koskaan siirrä tätä tapaamista.</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Miksi se pidetään</translation>
    </message>
    <message>
        <source>The host was changed. Ask the new host.</source>
        <translation>Isäntä vaihdettiin. Kysy uutta isäntää.</translation>
    </message>
</context>
<context>
    <name>kv::ui::DuplicatePanel</name>
    <message>
        <source>Join into one</source>
        <translation>Yhdistä yhdeksi</translation>
    </message>
    <message>
        <source>They are two companies</source>
        <translation>Ne ovat kaksi yritystä</translation>
    </message>
    <message>
        <source>Two records have the same Business ID.</source>
        <translation>Kahdella on sama Y-tunnus.</translation>
    </message>
    <message>
        <source>Two records have the same name and town.</source>
        <translation>Kahdella on sama nimi ja paikkakunta.</translation>
    </message>
    <message>
        <source>Nothing in them differs. Meetings, attendance, persons and notes of both stay.</source>
        <translation>Niissä ei ole eroja. Molempien tapaamiset, läsnäolot, henkilöt ja muistiinpanot säilyvät.</translation>
    </message>
    <message>
        <source>Meetings, attendance, persons and notes of both stay.</source>
        <translation>Molempien tapaamiset, läsnäolot, henkilöt ja muistiinpanot säilyvät.</translation>
    </message>
    <message>
        <source>Joined into one company.</source>
        <translation>Yhdistetty yhdeksi yritykseksi.</translation>
    </message>
</context>
<context>
    <name>kv::ui::EraseAssistant</name>
    <message>
        <source>Erase personal data</source>
        <translation>Henkilötietojen poisto</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Poista pysyvästi</translation>
    </message>
    <message>
        <source>The personal data was erased.</source>
        <translation>Henkilötiedot poistettiin.</translation>
    </message>
</context>
<context>
    <name>kv::ui::FairnessPanel</name>
    <message>
        <source>Next in turn</source>
        <translation>Vuorossa seuraavaksi</translation>
    </message>
    <message>
        <source>Drag to a month, or press Enter to give the chosen month.</source>
        <translation>Vedä kuukauteen tai anna valittu kuukausi Enterillä.</translation>
    </message>
    <message>
        <source>Queue of hosts</source>
        <translation>Isäntäjono</translation>
    </message>
</context>
<context>
    <name>kv::ui::FilterBar</name>
    <message>
        <source>Search this list</source>
        <translation>Etsi tästä luettelosta</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
</context>
<context>
    <name>kv::ui::FilteredList</name>
    <message>
        <source>Clear search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Ei osumia haulla ”%1”.</translation>
    </message>
</context>
<context>
    <name>kv::ui::GroupDialog</name>
    <message>
        <source>Add the group</source>
        <translation>Lisää ryhmä</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Uusi ryhmä</translation>
    </message>
    <message>
        <source>Settings of the group</source>
        <translation>Ryhmän asetukset</translation>
    </message>
    <message>
        <source>When the group meets</source>
        <translation>Milloin ryhmä tapaa</translation>
    </message>
    <message>
        <source>What a plan keeps to</source>
        <translation>Mistä suunnitelma pitää kiinni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Ei tavoitetta</translation>
    </message>
    <message>
        <source>Name of the core group</source>
        <translation>Ydinryhmän nimi</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Kirjeiden kieli</translation>
    </message>
    <message>
        <source>How many companies are wanted</source>
        <translation>Tavoite, yrityksiä</translation>
    </message>
    <message>
        <source>Days between meetings, at most</source>
        <translation>Tapaamisten väli enintään, pv</translation>
    </message>
    <message>
        <source>Days between meetings, at least</source>
        <translation>Tapaamisten väli vähintään, pv</translation>
    </message>
    <message>
        <source>Days between meetings, best</source>
        <translation>Tapaamisten väli mieluiten, pv</translation>
    </message>
    <message>
        <source>Meetings a year on one theme, at most</source>
        <translation>Samasta teemasta vuodessa enintään</translation>
    </message>
    <message>
        <source>The longest gap is shorter than the shortest.</source>
        <translation>Pisin väli on lyhyempi kuin lyhin.</translation>
    </message>
    <message>
        <source>Group added: %1.</source>
        <translation>Ryhmä lisätty: %1.</translation>
    </message>
    <message>
        <source>Group saved: %1.</source>
        <translation>Ryhmä tallennettu: %1.</translation>
    </message>
</context>
<context>
    <name>kv::ui::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Opas</translation>
    </message>
    <message>
        <source>Search the guide, then Enter</source>
        <translation>Etsi oppaasta, sitten Enter</translation>
    </message>
</context>
<context>
    <name>kv::ui::HistoryModel</name>
    <message>
        <source>Undone: %1</source>
        <translation>Kumottu: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Tehty uudelleen: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>lisätty: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>poistettu: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>kumottu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mitä tehtiin</translation>
    </message>
</context>
<context>
    <name>kv::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Palauta tämä</translation>
    </message>
    <message>
        <source>Show older steps</source>
        <translation>Näytä vanhempia</translation>
    </message>
    <message>
        <source>Steps of this file</source>
        <translation>Tiedoston vaiheet</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Mikä muuttui</translation>
    </message>
    <message>
        <source>The step was taken back.</source>
        <translation>Vaihe palautettiin.</translation>
    </message>
</context>
<context>
    <name>kv::ui::HostedAssistant</name>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message numerus="yes">
        <source>Earlier hosts saved: %n company(ies).</source>
        <translation>
            <numerusform>Aiemmat isännät tallennettu: %n yritys.</numerusform>
            <numerusform>Aiemmat isännät tallennettu: %n yritystä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::HostedModel</name>
    <message>
        <source>Has been host</source>
        <translation>On ollut isäntänä</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kertaa</translation>
    </message>
    <message>
        <source>Last (month/year)</source>
        <translation>Viimeksi (kk/vuosi)</translation>
    </message>
</context>
<context>
    <name>kv::ui::HostedPage</name>
    <message>
        <source>Tick the companies that have hosted already, and write the month if you know it. Without this the first plan cannot be fair: it believes that nobody has hosted yet.</source>
        <translation>Merkitse yritykset, jotka ovat jo olleet isäntinä, ja kirjoita kuukausi, jos tiedät sen. Ilman tätä ensimmäinen suunnitelma ei ole tasapuolinen: se luulee, ettei kukaan ole vielä isännöinyt.</translation>
    </message>
    <message>
        <source>Companies that have hosted</source>
        <translation>Isäntinä olleet yritykset</translation>
    </message>
    <message>
        <source>Ticked: %1 of %2.</source>
        <translation>Merkitty: %1/%2.</translation>
    </message>
    <message>
        <source>Who have already been hosts?</source>
        <translation>Ketkä ovat jo olleet isäntinä?</translation>
    </message>
</context>
<context>
    <name>kv::ui::HostingSection</name>
    <message>
        <source>Can be a host</source>
        <translation>Voi olla isäntänä</translation>
    </message>
    <message>
        <source>No premises: hosts in a room found for it</source>
        <translation>Ei omia tiloja: isännöi muualla</translation>
    </message>
    <message>
        <source>Room for how many</source>
        <translation>Tilaa kuinka monelle</translation>
    </message>
    <message>
        <source>Weekdays it can host on</source>
        <translation>Viikonpäivät, joina voi isännöidä</translation>
    </message>
    <message>
        <source>None chosen: any day suits.</source>
        <translation>Ei valintaa: mikä tahansa päivä käy.</translation>
    </message>
    <message>
        <source>Weekdays it would rather host on</source>
        <translation>Mieluisimmat viikonpäivät</translation>
    </message>
    <message>
        <source>Months it can host in</source>
        <translation>Kuukaudet, joina voi isännöidä</translation>
    </message>
    <message>
        <source>None chosen: any month suits.</source>
        <translation>Ei valintaa: mikä tahansa kuukausi käy.</translation>
    </message>
    <message>
        <source>Months it would rather host in</source>
        <translation>Mieluisimmat kuukaudet</translation>
    </message>
    <message>
        <source>Themes it would take up</source>
        <translation>Teemat, joista voisi kertoa</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Yksi kullekin riville.</translation>
    </message>
    <message>
        <source>For guests: room, parking, entrance</source>
        <translation>Vieraille: tila, pysäköinti, sisäänkäynti</translation>
    </message>
    <message>
        <source>Shown in invitations.</source>
        <translation>Näkyy kutsuissa.</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Omat muistiinpanot</translation>
    </message>
    <message>
        <source>These never leave this file.</source>
        <translation>Nämä eivät koskaan lähde tästä tiedostosta.</translation>
    </message>
</context>
<context>
    <name>kv::ui::ImportAssistant</name>
    <message>
        <source>Bring in companies: %1</source>
        <translation>Tuo yrityksiä: %1</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Tuo</translation>
    </message>
    <message numerus="yes">
        <source>%n new company(ies)</source>
        <translation>
            <numerusform>%n uusi yritys</numerusform>
            <numerusform>%n uutta yritystä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n muuttunut</numerusform>
            <numerusform>%n muuttunutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n ennallaan</numerusform>
            <numerusform>%n ennallaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n hylätty</numerusform>
            <numerusform>%n hylättyä</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in: %1.</source>
        <translation>Tuotu: %1.</translation>
    </message>
</context>
<context>
    <name>kv::ui::ImportColumnsPage</name>
    <message>
        <source>The first row holds the titles of the columns</source>
        <translation>Ensimmäisellä rivillä ovat sarakkeiden otsikot</translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation>Luettelon ensimmäiset rivit</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Mitä sarakkeissa on</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Mitä sarakkeessa %1 on</translation>
    </message>
    <message>
        <source>%1 of %2 columns are read. Change what a column holds from the choice above it.</source>
        <translation>Sarakkeista luetaan %1/%2. Vaihda sarakkeen sisältö sen yläpuolisesta valinnasta.</translation>
    </message>
    <message>
        <source>Choose the column that holds the names of the companies.</source>
        <translation>Valitse sarake, jossa ovat yritysten nimet.</translation>
    </message>
</context>
<context>
    <name>kv::ui::ImportPreviewModel</name>
    <message>
        <source>joins the group</source>
        <translation>liittyy ryhmään</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Laatu</translation>
    </message>
    <message>
        <source>What happens, or why not</source>
        <translation>Mitä tapahtuu, tai miksi ei</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muuttuu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>hylätään</translation>
    </message>
</context>
<context>
    <name>kv::ui::ImportPreviewPage</name>
    <message>
        <source>Take also companies whose business ID has a wrong check digit</source>
        <translation>Ota myös yritykset, joiden Y-tunnuksen tarkistusnumero on väärä</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Tallenna hylätyt rivit…</translation>
    </message>
    <message>
        <source>What happens to the rows</source>
        <translation>Mitä riveille tapahtuu</translation>
    </message>
    <message>
        <source>%1 of %2 rows can be taken; the others are refused, and say why.</source>
        <translation>Riveistä voidaan ottaa %1/%2; muut hylätään, ja syy näkyy rivillä.</translation>
    </message>
    <message>
        <source>Everything in this list is already in the file.</source>
        <translation>Kaikki tämän luettelon tiedot ovat jo tiedostossa.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>list</source>
        <translation>luettelo</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Tallenna hylätyt rivit</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>file name</comment>
        <translation>%1 hylätyt</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Luettelot (*.csv)</translation>
    </message>
    <message>
        <source>Refused rows saved: %1. Correct them there and bring the file in again.</source>
        <translation>Hylätyt rivit tallennettu: %1. Korjaa ne siinä ja tuo tiedosto uudelleen.</translation>
    </message>
</context>
<context>
    <name>kv::ui::ImportSourcePage</name>
    <message>
        <source>tab</source>
        <translation>sarkain</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>pilkku</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>puolipiste</translation>
    </message>
    <message>
        <source>Copy the rows in Excel with their titles and paste them here, or choose a list saved as CSV. You see what happens to every row before anything is added.</source>
        <translation>Kopioi rivit otsikoineen Excelissä ja liitä ne tähän, tai valitse CSV-muodossa tallennettu luettelo. Näet, mitä kullekin riville tapahtuu, ennen kuin mitään lisätään.</translation>
    </message>
    <message>
        <source>Paste rows from Excel</source>
        <translation>Liitä rivit Excelistä</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>A file may also be dragged here.</source>
        <translation>Tiedoston voi myös vetää tähän.</translation>
    </message>
    <message>
        <source>Where the companies are</source>
        <translation>Missä yritykset ovat</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Liitetyt rivit</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n sarake</numerusform>
            <numerusform>%n saraketta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2. Encoding %3, separator %4.</source>
        <translation>%1, %2. Merkistö %3, erottimena %4.</translation>
    </message>
    <message>
        <source>Choose a list of companies</source>
        <translation>Valitse yritysluettelo</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Luettelot (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Nothing has been copied. Copy the rows in Excel first.</source>
        <translation>Mitään ei ole kopioitu. Kopioi rivit ensin Excelissä.</translation>
    </message>
</context>
<context>
    <name>kv::ui::InvitationTab</name>
    <message>
        <source>Invitation</source>
        <translation>Kutsu</translation>
    </message>
    <message>
        <source>Marked as sent %1.</source>
        <translation>Merkitty lähetetyksi %1.</translation>
    </message>
    <message>
        <source>The invitation can be made when the meeting has a day.</source>
        <translation>Kutsun voi tehdä, kun tapaamisella on päivä.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients</source>
        <translation>
            <numerusform>%n vastaanottaja</numerusform>
            <numerusform>%n vastaanottajaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies have no e-mail address.</source>
        <translation>
            <numerusform>%n yritykseltä puuttuu sähköposti.</numerusform>
            <numerusform>%n yritykseltä puuttuu sähköposti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses are on the clipboard: paste them into the Bcc field.</source>
        <translation>
            <numerusform>%n osoite on leikepöydällä: liitä se piilokopiokenttään.</numerusform>
            <numerusform>%n osoitetta on leikepöydällä: liitä ne piilokopiokenttään.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the invitation is on the clipboard.</source>
        <translation>Kutsun teksti on leikepöydällä.</translation>
    </message>
    <message>
        <source>The text message is on the clipboard.</source>
        <translation>Tekstiviesti on leikepöydällä.</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Tallennettu kansioon %1: %2</translation>
    </message>
    <message>
        <source>Folder for the invitations</source>
        <translation>Kansio kutsuille</translation>
    </message>
    <message>
        <source>The invitations are marked as sent.</source>
        <translation>Kutsut on merkitty lähetetyiksi.</translation>
    </message>
    <message>
        <source>Preview of the invitation</source>
        <translation>Kutsun esikatselu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Language of the invitation</source>
        <translation>Kutsun kieli</translation>
    </message>
    <message>
        <source>by recipient</source>
        <translation>vastaanottajan mukaan</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Show companies without e-mail</source>
        <translation>Näytä yritykset, joilta puuttuu sähköposti</translation>
    </message>
    <message>
        <source>Copy recipients (Bcc)</source>
        <translation>Kopioi vastaanottajat</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopioi teksti</translation>
    </message>
    <message>
        <source>Copy text message</source>
        <translation>Kopioi tekstiviesti</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Merkitse lähetetyksi</translation>
    </message>
</context>
<context>
    <name>kv::ui::MainWindow</name>
    <message>
        <source>Example</source>
        <comment>name of the example file</comment>
        <translation>Esimerkki</translation>
    </message>
    <message>
        <source>This is a made-up region to try things on. Nothing done here is kept.</source>
        <translation>Tämä on keksitty alue kokeilua varten. Mitään ei jää talteen.</translation>
    </message>
    <message numerus="yes">
        <source>The file is whole: %n steps checked.</source>
        <translation>
            <numerusform>Tiedosto on ehjä: %n vaihe tarkistettu.</numerusform>
            <numerusform>Tiedosto on ehjä: %n vaihetta tarkistettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Tiedostossa on virhe: %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sivu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Viimeksi avatut</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstikoko</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Ryhmä</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>T&amp;yökalut</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Year plan</source>
        <translation>Vuosisuunnitelma</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Yritykset</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Läsnäolo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Avaa tiedosto</translation>
    </message>
    <message>
        <source>%1 (a copy)</source>
        <translation>%1 (kopio)</translation>
    </message>
    <message>
        <source>Open a copy to read</source>
        <translation>Avaa kopio lukutilassa</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Varmuuskopiot…</translation>
    </message>
    <message>
        <source>This is a copy to be read, as the file was at %1. Changes to it are not saved.</source>
        <translation>Tämä on kopio lukutilassa, tilanne klo %1. Muutoksia siihen ei tallenneta.</translation>
    </message>
    <message>
        <source>A synchronising program has made a second copy of this file: %1. Look what differs before you remove it.</source>
        <translation>Synkronointiohjelma on tehnyt tästä tiedostosta rinnakkaiskopion: %1. Katso erot ennen kuin poistat sen.</translation>
    </message>
    <message>
        <source>The backup was restored as a new file: %1.</source>
        <translation>Varmuuskopio palautettiin uutena tiedostona: %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Avaa se</translation>
    </message>
    <message>
        <source>Checking every step of the file…</source>
        <translation>Tarkistetaan tiedoston jokainen vaihe…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Open your own file first, then receive the data into it.</source>
        <translation>Avaa ensin oma tiedostosi ja ota tiedot vastaan siihen.</translation>
    </message>
    <message>
        <source>Data transfer</source>
        <translation>Tietojen siirto</translation>
    </message>
    <message>
        <source>Kiertovuoro files (*.kiertovuoro *.kvexchange)</source>
        <translation>Kiertovuoro-tiedostot (*.kiertovuoro *.kvexchange)</translation>
    </message>
</context>
<context>
    <name>kv::ui::MeetingList</name>
    <message>
        <source>Meeting</source>
        <translation>Tapaaminen</translation>
    </message>
</context>
<context>
    <name>kv::ui::MeetingPage</name>
    <message>
        <source>Meetings</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>No meetings planned for %1.</source>
        <translation>Vuodelle %1 ei ole tapaamisia.</translation>
    </message>
    <message>
        <source>Mark as: %1</source>
        <extracomment>a button; %1 is a state: asked, agreed, invited</extracomment>
        <translation>Merkitse: %1</translation>
    </message>
    <message>
        <source>A meeting was added: %1</source>
        <translation>Tapaaminen lisättiin: %1</translation>
    </message>
    <message>
        <source>The invitations are marked as sent.</source>
        <translation>Kutsut on merkitty lähetetyiksi.</translation>
    </message>
    <message>
        <source>The meeting was cancelled. The host keeps its turn.</source>
        <translation>Tapaaminen peruttiin. Isäntä säilyttää vuoronsa.</translation>
    </message>
    <message>
        <source>The meeting was removed.</source>
        <translation>Tapaaminen poistettiin.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Uusi tapaaminen</translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>Seuraava vaihe</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Kutsu</translation>
    </message>
    <message>
        <source>The host cancels…</source>
        <translation>Isäntä peruu…</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>Peru tapaaminen…</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Poista tapaaminen</translation>
    </message>
    <message>
        <source>More about the meeting</source>
        <translation>Lisää toimintoja</translation>
    </message>
    <message>
        <source>Why is the meeting cancelled?</source>
        <translation>Miksi tapaaminen perutaan?</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Peru tapaaminen</translation>
    </message>
    <message>
        <source>Meetings of the year</source>
        <translation>Vuoden tapaamiset</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Tapaamisen osat</translation>
    </message>
</context>
<context>
    <name>kv::ui::MembershipPanel</name>
    <message>
        <source>prospect</source>
        <translation>kiinnostunut</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>vieras</translation>
    </message>
    <message>
        <source>member</source>
        <translation>jäsen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>tauolla</translation>
    </message>
    <message>
        <source>left</source>
        <translation>lopettanut</translation>
    </message>
    <message>
        <source>Membership changed: %1 from %2.</source>
        <translation>Jäsenyys muutettu: %1, alkaen %2.</translation>
    </message>
    <message>
        <source>State in the group</source>
        <translation>Tila ryhmässä</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Change membership</source>
        <translation>Muuta jäsenyys</translation>
    </message>
</context>
<context>
    <name>kv::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Sulje ilmoitus</translation>
    </message>
</context>
<context>
    <name>kv::ui::NewFileAssistant</name>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>It stands under invitations, and in the history of changes.</source>
        <translation>Se näkyy kutsujen allekirjoituksessa ja muutosten historiassa.</translation>
    </message>
    <message>
        <source>Name of the core group</source>
        <translation>Ydinryhmän nimi</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>For example a town or a subregion.</source>
        <translation>Esimerkiksi kaupunki tai seutukunta.</translation>
    </message>
    <message>
        <source>Development company (if any)</source>
        <translation>Kehitysyhtiö (jos on)</translation>
    </message>
    <message>
        <source>You and your group</source>
        <translation>Sinä ja ryhmäsi</translation>
    </message>
    <message>
        <source>I paste the rows from Excel</source>
        <translation>Liitän rivit Excelistä</translation>
    </message>
    <message>
        <source>Copy the rows in Excel with their titles. They are shown before anything is added.</source>
        <translation>Kopioi rivit otsikoineen Excelissä. Ne näytetään ennen kuin mitään lisätään.</translation>
    </message>
    <message>
        <source>I have them in a file</source>
        <translation>Minulla ne ovat tiedostossa</translation>
    </message>
    <message>
        <source>A list saved from Excel as CSV.</source>
        <translation>Excelistä CSV-muodossa tallennettu luettelo.</translation>
    </message>
    <message>
        <source>I add them later</source>
        <translation>Lisään ne myöhemmin</translation>
    </message>
    <message>
        <source>One at a time, or from a list when you have it.</source>
        <translation>Yksi kerrallaan tai luettelosta, kun se on käsillä.</translation>
    </message>
    <message>
        <source>Companies of the group</source>
        <translation>Ryhmän yritykset</translation>
    </message>
    <message>
        <source>When the group meets</source>
        <translation>Milloin ryhmä tapaa</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Uusi tiedosto</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Luo tiedosto…</translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation>Mihin tiedosto tallennetaan</translation>
    </message>
    <message>
        <source>Kiertovuoro files (*.kiertovuoro)</source>
        <translation>Kiertovuoro-tiedostot (*.kiertovuoro)</translation>
    </message>
</context>
<context>
    <name>kv::ui::PeopleSection</name>
    <message>
        <source>A contact person needs a name.</source>
        <translation>Yhteyshenkilö tarvitsee nimen.</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Lisää yhteyshenkilö</translation>
    </message>
</context>
<context>
    <name>kv::ui::PersonRow</name>
    <message>
        <source>New contact person</source>
        <translation>Uusi yhteyshenkilö</translation>
    </message>
    <message>
        <source>call first</source>
        <translation>soita ensin</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>ei yhteydenottoja</translation>
    </message>
    <message>
        <source>Edit contact person: %1</source>
        <translation>Muokkaa yhteyshenkilöä: %1</translation>
    </message>
    <message>
        <source>Remove contact person: %1</source>
        <translation>Poista yhteyshenkilö: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>As the company</source>
        <translation>Kuten yritys</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
    <message>
        <source>Call this person first</source>
        <translation>Soita tälle ensin</translation>
    </message>
    <message>
        <source>Do not send letters or call</source>
        <translation>Ei kirjeitä eikä soittoja</translation>
    </message>
    <message>
        <source>Personal data: %1</source>
        <translation>Henkilötiedot: %1</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Henkilötiedot</translation>
    </message>
    <message>
        <source>Write out all that is held…</source>
        <translation>Kirjoita kaikki tiedot ulos…</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>Poista henkilötiedot…</translation>
    </message>
</context>
<context>
    <name>kv::ui::PlanOptions</name>
    <message>
        <source>Sum: %1, no plan is below: %2.</source>
        <translation>Summa: %1, mikään suunnitelma ei ole alle: %2.</translation>
    </message>
    <message>
        <source>%1: %2 (each %3)</source>
        <translation>%1: %2 (kukin %3)</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Jonon järjestys</translation>
    </message>
    <message>
        <source>Wishes of hosts</source>
        <translation>Isäntien toiveet</translation>
    </message>
    <message>
        <source>Short journeys</source>
        <translation>Lyhyet matkat</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Vaihtelu</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>ei väliä</translation>
    </message>
    <message>
        <source>matters</source>
        <translation>tavallinen</translation>
    </message>
    <message>
        <source>matters most</source>
        <translation>tärkein</translation>
    </message>
    <message>
        <source>Plan only the rest</source>
        <translation>Suunnittele vain loput</translation>
    </message>
    <message>
        <source>Meetings that have an evening and a host stay as they are.</source>
        <translation>Tapaamiset, joilla on ilta ja isäntä, pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Tekniset tiedot</translation>
    </message>
</context>
<context>
    <name>kv::ui::ProposalModel</name>
    <message>
        <source>open: the host chooses</source>
        <translation>avoin: isäntä valitsee</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>pysyy</translation>
    </message>
    <message>
        <source>no meeting</source>
        <translation>ei tapaamista</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>ennallaan</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>muuttuu</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>oli: %1</translation>
    </message>
    <message>
        <source>no host needed</source>
        <translation>ei tarvita isäntää</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Isäntä</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>no host found</source>
        <translation>isäntää ei löytynyt</translation>
    </message>
</context>
<context>
    <name>kv::ui::ProposalPage</name>
    <message>
        <source>Host cancels: %1</source>
        <translation>Isäntä peruu: %1</translation>
    </message>
    <message>
        <source>Proposal for %1</source>
        <translation>Ehdotus vuodelle %1</translation>
    </message>
    <message>
        <source>Looking for the best plan…</source>
        <translation>Etsitään parasta suunnitelmaa…</translation>
    </message>
    <message>
        <source>The best possible under these conditions.</source>
        <translation>Paras mahdollinen näillä ehdoilla.</translation>
    </message>
    <message>
        <source>A good plan; a better one may exist.</source>
        <translation>Hyvä suunnitelma; parempi voi olla olemassa.</translation>
    </message>
    <message numerus="yes">
        <source>%n other meeting(s) would change.</source>
        <translation>
            <numerusform>%n muu tapaaminen muuttuisi.</numerusform>
            <numerusform>%n muuta tapaamista muuttuisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ei numeroa</translation>
    </message>
    <message>
        <source>%1. %2 – %3</source>
        <translation>%1. %2 – %3</translation>
    </message>
    <message>
        <source>The plan is in use.</source>
        <translation>Suunnitelma otettu käyttöön.</translation>
    </message>
    <message>
        <source>The hosting was cancelled.</source>
        <translation>Isännyys peruttiin.</translation>
    </message>
    <message>
        <source>The call list is on the clipboard.</source>
        <translation>Soittolista on leikepöydällä.</translation>
    </message>
    <message>
        <source>Back to the year</source>
        <translation>Takaisin vuoteen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Saakka</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Uusi ehdotus</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Proposed meetings</source>
        <translation>Ehdotetut tapaamiset</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Soittolista</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>The plan has been repaired.</source>
        <translation>Suunnitelma on korjattu.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <source>Plans the same season in several ways, side by side.</source>
        <translation>Suunnittelee saman kauden usealla tavalla rinnakkain.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Lopeta haku</translation>
    </message>
    <message>
        <source>Shows the best plan found so far.</source>
        <translation>Näyttää parhaan tähän mennessä löydetyn suunnitelman.</translation>
    </message>
    <message>
        <source>Why not this company</source>
        <translation>Miksi ei tämä yritys</translation>
    </message>
    <message>
        <source>Choose a company</source>
        <translation>Valitse yritys</translation>
    </message>
    <message>
        <source>Repair of the plan for %1</source>
        <translation>Suunnitelman korjaus: %1</translation>
    </message>
    <message>
        <source>Nothing has to change.</source>
        <translation>Mitään ei tarvitse muuttaa.</translation>
    </message>
    <message>
        <source>Why not somebody else in %1?</source>
        <translation>Miksi ei joku muu, %1?</translation>
    </message>
    <message>
        <source>Why not %1: %2</source>
        <translation>Miksi ei %1: %2</translation>
    </message>
</context>
<context>
    <name>kv::ui::QueueModel</name>
    <message>
        <source>does not host</source>
        <translation>ei isännöi</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>hosted %1</source>
        <translation>isännöinyt %1</translation>
    </message>
    <message>
        <source>has hosted</source>
        <translation>on isännöinyt</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>vuoro %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kv::ui::QuickEntry</name>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n läsnä</numerusform>
            <numerusform>%n läsnä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people recorded.</source>
        <translation>
            <numerusform>%n osallistuja kirjattu.</numerusform>
            <numerusform>%n osallistujaa kirjattu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody present, except…</source>
        <translation>Kaikki läsnä, paitsi…</translation>
    </message>
    <message>
        <source>Ticks everybody; then take away who was not there.</source>
        <translation>Merkitsee kaikki; poista sitten ne, jotka eivät olleet paikalla.</translation>
    </message>
    <message>
        <source>Enter ticks and goes on, Down goes on. R: remotely, A: sent apologies. Ctrl+Enter saves.</source>
        <translation>Enter merkitsee ja siirtyy, nuoli alas siirtyy. E: etänä, I: este ilmoitettu. Ctrl+Enter tallentaa.</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Ketkä olivat läsnä</translation>
    </message>
    <message>
        <source>Guest&apos;s name</source>
        <translation>Vieraan nimi</translation>
    </message>
    <message>
        <source>Save attendance</source>
        <translation>Tallenna läsnäolo</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Takaisin taulukkoon</translation>
    </message>
    <message>
        <source>A guest, or somebody else from a member company: name, Enter</source>
        <translation>Vieras tai toinen henkilö jäsenyrityksestä: nimi, Enter</translation>
    </message>
</context>
<context>
    <name>kv::ui::QuickEntryModel</name>
    <message>
        <source>remotely</source>
        <translation>etänä</translation>
    </message>
    <message>
        <source>sent apologies</source>
        <translation>este ilmoitettu</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>tuli myöhässä</translation>
    </message>
    <message>
        <source>a substitute came</source>
        <translation>sijainen tuli</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>vieras</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
</context>
<context>
    <name>kv::ui::ReasonRow</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>kv::ui::ReceiveAssistant</name>
    <message>
        <source>Receive data</source>
        <translation>Vastaanota tietoja</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ota vastaan</translation>
    </message>
    <message>
        <source>Received. Sender: %1. %2.</source>
        <translation>Vastaanotettu. Lähettäjä: %1. %2.</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Kumoa vastaanotto</translation>
    </message>
</context>
<context>
    <name>kv::ui::ReceiveFilePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Ei vielä tiedostoa</translation>
    </message>
    <message>
        <source>An exchange file from a colleague ends in .kvexchange. You see what it would change before anything is taken in.</source>
        <translation>Työtoverin siirtotiedoston pääte on .kvexchange. Näet, mitä se muuttaisi, ennen kuin mitään otetaan vastaan.</translation>
    </message>
    <message>
        <source>The four words</source>
        <translation>Tunnussana, neljä sanaa</translation>
    </message>
    <message>
        <source>The sender tells them by telephone. Capitals and spaces do not matter.</source>
        <translation>Lähettäjä kertoo ne puhelimessa. Isoilla kirjaimilla ja väleillä ei ole väliä.</translation>
    </message>
    <message>
        <source>A file may also be dragged here.</source>
        <translation>Tiedoston voi myös vetää tähän.</translation>
    </message>
    <message>
        <source>The file and its words</source>
        <translation>Tiedosto ja tunnussana</translation>
    </message>
    <message>
        <source>The words agreed with this sender before open the file.</source>
        <translation>Tiedosto aukeaa tämän lähettäjän kanssa aiemmin sovitulla tunnussanalla.</translation>
    </message>
    <message>
        <source>The file does not open with these words. Check them with the sender.</source>
        <translation>Tiedosto ei aukea näillä sanoilla. Tarkista ne lähettäjältä.</translation>
    </message>
    <message>
        <source>Choose an exchange file</source>
        <translation>Valitse siirtotiedosto</translation>
    </message>
    <message>
        <source>Exchange files (*.kvexchange)</source>
        <translation>Siirtotiedostot (*.kvexchange)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
</context>
<context>
    <name>kv::ui::ReceivePreviewPage</name>
    <message>
        <source>Accept the suggestions to my groups at once</source>
        <translation>Hyväksy ehdotukset omiin ryhmiini heti</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Laatu</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Mistä</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Mitä se kertoo</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Mitä tiedosto muuttaisi</translation>
    </message>
    <message>
        <source>Type the number of deletions to confirm them</source>
        <translation>Vahvista kirjoittamalla poistojen määrä</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Mikä muuttuisi</translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation>Ota silti vastaan</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) as before</source>
        <translation>
            <numerusform>%n ennallaan</numerusform>
            <numerusform>%n ennallaan</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>The sender has steps of %1 that have not come here yet.</source>
        <translation>Lähettäjällä on vaiheita, jotka eivät ole vielä tulleet tänne. Tekijä: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file would delete %n record(s).</source>
        <translation>
            <numerusform>Tiedosto poistaisi %n tiedon.</numerusform>
            <numerusform>Tiedosto poistaisi %n tietoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: all of this is already in your file.</source>
        <translation>Ei mitään uutta: kaikki tämä on jo tiedostossasi.</translation>
    </message>
    <message>
        <source>The file holds figures only: there is nothing to take in.</source>
        <translation>Tiedostossa on vain lukuja: vastaanotettavaa ei ole.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)</source>
        <translation>
            <numerusform>Ota vastaan %n muutos</numerusform>
            <numerusform>Ota vastaan %n muutosta</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ota vastaan</translation>
    </message>
</context>
<context>
    <name>kv::ui::RecordHistory</name>
    <message>
        <source>No changes are known.</source>
        <translation>Muutoksia ei ole.</translation>
    </message>
    <message>
        <source>Changes to this company</source>
        <translation>Yrityksen muutokset</translation>
    </message>
</context>
<context>
    <name>kv::ui::RegistrationModel</name>
    <message>
        <source>comes</source>
        <translation>tulee</translation>
    </message>
    <message>
        <source>comes remotely</source>
        <translation>tulee etänä</translation>
    </message>
    <message>
        <source>cannot come</source>
        <translation>ei pääse</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
</context>
<context>
    <name>kv::ui::RegistrationsTab</name>
    <message>
        <source>Registrations</source>
        <translation>Ilmoittautumiset</translation>
    </message>
    <message>
        <source>%1 on site, %2 remotely, %3 cannot come</source>
        <translation>%1 paikan päälle, %2 etänä, %3 ei pääse</translation>
    </message>
    <message numerus="yes">
        <source>%n companies have not answered.</source>
        <translation>
            <numerusform>%n yritys ei ole vastannut.</numerusform>
            <numerusform>%n yritystä ei ole vastannut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: comes. Shift+Enter: remotely. Alt+Enter: cannot.</source>
        <translation>Enter: tulee. Vaihto+Enter: etänä. Alt+Enter: ei pääse.</translation>
    </message>
    <message>
        <source>The answer was taken away.</source>
        <translation>Vastaus poistettiin.</translation>
    </message>
    <message>
        <source>%1 on site, %2 remotely</source>
        <translation>%1 paikan päällä, %2 etänä</translation>
    </message>
    <message>
        <source>Head count and names are on the clipboard.</source>
        <translation>Tulijoiden määrä ja nimet ovat leikepöydällä.</translation>
    </message>
    <message>
        <source>Who answered? A few letters of a name or company</source>
        <translation>Kuka vastasi? Muutama kirjain nimestä tai yrityksestä</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>Kuka vastasi?</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Tulee</translation>
    </message>
    <message>
        <source>Remotely</source>
        <translation>Etänä</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>Ei pääse</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ei vastausta</translation>
    </message>
    <message>
        <source>Copy for the host</source>
        <translation>Kopioi isännälle</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Vastaukset</translation>
    </message>
</context>
<context>
    <name>kv::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>There is no meeting in %1 to make a list of.</source>
        <translation>Vuonna %1 ei ole tapaamista, josta listan voisi tehdä.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Jakso päättyy ennen kuin alkaa.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF-tiedostona</translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation>Tallenna Exceliin</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-tiedostot (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>Raportti tallennettiin: %1</translation>
    </message>
    <message>
        <source>The report is on the clipboard: paste it into Excel or Word.</source>
        <translation>Raportti on leikepöydällä: liitä se Exceliin tai Wordiin.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Attendance report</source>
        <translation>Läsnäoloraportti</translation>
    </message>
    <message>
        <source>List of participants to sign</source>
        <translation>Osallistujalista allekirjoituksille</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Raportin kieli</translation>
    </message>
    <message>
        <source>in Finnish</source>
        <translation>suomeksi</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>englanniksi</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message>
        <source>whole year</source>
        <translation>koko vuosi</translation>
    </message>
    <message>
        <source>January to June</source>
        <translation>tammi–kesäkuu</translation>
    </message>
    <message>
        <source>July to December</source>
        <translation>heinä–joulukuu</translation>
    </message>
    <message>
        <source>other period</source>
        <translation>muu jakso</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Raportin esikatselu</translation>
    </message>
</context>
<context>
    <name>kv::ui::RhythmFields</name>
    <message>
        <source>Weekdays of meetings</source>
        <translation>Tapaamisten viikonpäivät</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Alkaa klo</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Päättyy klo</translation>
    </message>
    <message>
        <source>Months with a meeting</source>
        <translation>Kuukaudet, joina on tapaaminen</translation>
    </message>
    <message>
        <source>People expected in an evening</source>
        <translation>Osallistujia illassa (arvio)</translation>
    </message>
    <message>
        <source>Days before a meeting to invite</source>
        <translation>Kutsu lähtee ennen tapaamista, pv</translation>
    </message>
    <message>
        <source>Choose one weekday at least.</source>
        <translation>Valitse vähintään yksi viikonpäivä.</translation>
    </message>
    <message>
        <source>Choose one month at least.</source>
        <translation>Valitse vähintään yksi kuukausi.</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>Loppuajan on oltava alun jälkeen.</translation>
    </message>
</context>
<context>
    <name>kv::ui::RotationMatrix</name>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kertaa</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Viimeksi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraavaksi</translation>
    </message>
    <message>
        <source>Owes turns</source>
        <translation>Vuoroja velkaa</translation>
    </message>
    <message>
        <source>Fair share</source>
        <translation>Tasan jaettuna</translation>
    </message>
    <message>
        <source>Rotation over years</source>
        <translation>Kierto vuosittain</translation>
    </message>
</context>
<context>
    <name>kv::ui::ScopePage</name>
    <message>
        <source>Goes for good</source>
        <translation>Poistetaan pysyvästi</translation>
    </message>
    <message>
        <source>Name, role, e-mail, telephone and language, here and in the whole history.</source>
        <translation>Nimi, tehtävä, sähköposti, puhelin ja kieli, täältä ja koko historiasta.</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) to invitations.</source>
        <translation>
            <numerusform>%n vastaus kutsuun.</numerusform>
            <numerusform>%n vastausta kutsuihin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s).</source>
        <translation>
            <numerusform>%n suostumus.</numerusform>
            <numerusform>%n suostumusta.</numerusform>
        </translation>
    </message>
    <message>
        <source>From a text: %1, %2. It will say: “%3”</source>
        <translation>Tekstistä: %1, %2. Siinä lukee sen jälkeen: ”%3”</translation>
    </message>
    <message>
        <source>Stays, and why</source>
        <translation>Jää, ja miksi</translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s) without a name: the funder&apos;s evidence is the number.</source>
        <translation>
            <numerusform>%n läsnäolo ilman nimeä: rahoittajalle riittää luku.</numerusform>
            <numerusform>%n läsnäoloa ilman nimeä: rahoittajalle riittää luku.</numerusform>
        </translation>
    </message>
    <message>
        <source>The registered name of a company: %1.</source>
        <translation>Yrityksen rekisteröity nimi: %1.</translation>
    </message>
    <message>
        <source>That somebody was erased, so that no file of a colleague brings them back.</source>
        <translation>Tieto, että henkilö on poistettu, jotta mikään kollegan tiedosto ei tuo häntä takaisin.</translation>
    </message>
    <message>
        <source>Older backups, until they are let go. From a restored one the person is erased at once.</source>
        <translation>Vanhat varmuuskopiot, kunnes ne poistuvat. Palautetusta henkilö poistetaan heti.</translation>
    </message>
    <message>
        <source>Erase personal data: %1</source>
        <translation>Poista henkilötiedot: %1</translation>
    </message>
</context>
<context>
    <name>kv::ui::SearchBox</name>
    <message>
        <source>Search or do…</source>
        <translation>Etsi tai tee…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Löydetyt</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Ei osumia haulla ”%1”.</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
</context>
<context>
    <name>kv::ui::SendAssistant</name>
    <message>
        <source>Send data</source>
        <translation>Lähetä tietoja</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Kirjoita tiedosto</translation>
    </message>
    <message>
        <source>Write the lists</source>
        <translation>Kirjoita luettelot</translation>
    </message>
    <message>
        <source>Written: %1. Send it, and tell the words by telephone.</source>
        <translation>Kirjoitettu: %1. Lähetä se, ja kerro tunnussana puhelimessa.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Kirjoitettu: %1</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Näytä kansio</translation>
    </message>
</context>
<context>
    <name>kv::ui::SendContentPage</name>
    <message>
        <source>Goes or stays</source>
        <translation>Lähtee vai jää</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Miksi se jää</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Mitä lähtee ja mitä jää</translation>
    </message>
    <message>
        <source>Goes: %1</source>
        <translation>Lähtee: %1</translation>
    </message>
    <message numerus="yes">
        <source>Goes: %n figure(s)</source>
        <translation>
            <numerusform>Lähtee: %n luku</numerusform>
            <numerusform>Lähtee: %n lukua</numerusform>
        </translation>
    </message>
    <message>
        <source>goes</source>
        <translation>lähtee</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>jää</translation>
    </message>
    <message>
        <source>stays in part</source>
        <translation>jää osin</translation>
    </message>
    <message>
        <source>Nothing in this scope stays.</source>
        <translation>Mitään ei jää pois.</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Jää: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
</context>
<context>
    <name>kv::ui::SendReceiverPage</name>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>An exchange file goes, protected by four words. It joins the receiver&apos;s own file.</source>
        <translation>Lähtee siirtotiedosto, joka on suojattu tunnussanalla. Se yhdistyy vastaanottajan omaan tiedostoon.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Lists for Excel and a calendar go. The same stays at home as otherwise.</source>
        <translation>Lähtee luetteloita Exceliin ja kalenteri. Pois jää sama kuin muutenkin.</translation>
    </message>
    <message>
        <source>Name of a colleague or an office</source>
        <translation>Työtoverin tai toimiston nimi</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>What it is given for</source>
        <translation>Mitä varten tiedot annetaan</translation>
    </message>
    <message>
        <source>Is kept in the list of what was sent: holiday substitute, joint calendar, new advisor of the group.</source>
        <translation>Jää luetteloon lähetetyistä: lomasijaisuus, yhteinen kalenteri, ryhmän uusi neuvoja.</translation>
    </message>
    <message>
        <source>Does the receiver have Kiertovuoro?</source>
        <translation>Onko vastaanottajalla Kiertovuoro?</translation>
    </message>
    <message>
        <source>Who receives the data</source>
        <translation>Kuka saa tiedot</translation>
    </message>
</context>
<context>
    <name>kv::ui::SendScopePage</name>
    <message>
        <source>Meetings of all times</source>
        <translation>Kaikkien aikojen tapaamiset</translation>
    </message>
    <message>
        <source>Send again what the receiver already has</source>
        <translation>Lähetä uudelleen myös se, mikä vastaanottajalla jo on</translation>
    </message>
    <message>
        <source>Groups that go</source>
        <translation>Lähtevät ryhmät</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Päättyen</translation>
    </message>
    <message>
        <source>Of which groups</source>
        <translation>Mistä ryhmistä</translation>
    </message>
    <message>
        <source>Of which time</source>
        <translation>Miltä ajalta</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Mitä lähtee</translation>
    </message>
</context>
<context>
    <name>kv::ui::SendWritePage</name>
    <message>
        <source>Copy the words</source>
        <translation>Kopioi tunnussana</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>The four words</source>
        <translation>Tunnussana, neljä sanaa</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Mihin kirjoitetaan</translation>
    </message>
    <message>
        <source>The words were copied.</source>
        <translation>Tunnussana kopioitiin.</translation>
    </message>
    <message>
        <source>The words and the file</source>
        <translation>Tunnussana ja tiedosto</translation>
    </message>
    <message>
        <source>Where the lists go</source>
        <translation>Mihin luettelot tulevat</translation>
    </message>
    <message>
        <source>The four words: %1</source>
        <translation>Tunnussana: %1</translation>
    </message>
    <message>
        <source>Tell them to the receiver by telephone, not in the message with the file. They stay the same for this receiver.</source>
        <translation>Kerro tunnussana vastaanottajalle puhelimessa, ei viestissä, jossa tiedosto on. Se pysyy samana tälle vastaanottajalle.</translation>
    </message>
    <message>
        <source>The lists are not protected. Send them only by a way that your organisation allows for such data.</source>
        <translation>Luetteloita ei ole suojattu. Lähetä ne vain tavalla, jonka organisaatiosi sallii tällaisille tiedoille.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Tiedosto: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Kansio: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Valitse kansio</translation>
    </message>
</context>
<context>
    <name>kv::ui::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Toiminto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Kaikkialla</translation>
    </message>
</context>
<context>
    <name>kv::ui::StateStepper</name>
    <message>
        <source>State: %1</source>
        <translation>Vaihe: %1</translation>
    </message>
</context>
<context>
    <name>kv::ui::StatusLine</name>
    <message>
        <source>Saved at %1</source>
        <comment>a time of today</comment>
        <translation>Tallennettu klo %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>a date and time</comment>
        <translation>Tallennettu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n yritys</numerusform>
            <numerusform>%n yritystä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1/%n meetings held</source>
        <translation>
            <numerusform>%1/%n tapaaminen pidetty</numerusform>
            <numerusform>%1/%n tapaamista pidetty</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>no meetings in %1</source>
        <comment>a year</comment>
        <translation>ei tapaamisia vuonna %1</translation>
    </message>
    <message>
        <source>A copy, only to be read</source>
        <translation>Kopio, vain luettavissa</translation>
    </message>
</context>
<context>
    <name>kv::ui::SuggestionPanel</name>
    <message>
        <source>Accepted.</source>
        <translation>Hyväksytty.</translation>
    </message>
    <message>
        <source>Declined. Its author learns it by your next file.</source>
        <translation>Hylätty. Tekijä saa tiedon seuraavassa siirtotiedostossasi.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Suggested to your group by %1, %2.</source>
        <translation>Ehdotus ryhmääsi. Tekijä: %1, %2.</translation>
    </message>
    <message>
        <source>Left out when it was received. Made by %1, %2.</source>
        <translation>Jätetty pois vastaanotettaessa. Tekijä: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::TableView</name>
    <message>
        <source>Copy rows</source>
        <translation>Kopioi rivit</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Palauta sarakkeet</translation>
    </message>
</context>
<context>
    <name>kv::ui::TextPart</name>
    <message>
        <source>Texts of the invitation</source>
        <translation>Kutsun tekstit</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>Suomeksi</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Englanniksi</translation>
    </message>
    <message>
        <source>Theme in English</source>
        <translation>Teema englanniksi</translation>
    </message>
    <message>
        <source>Programme, a line an item</source>
        <translation>Ohjelma, kohta riviä kohden</translation>
    </message>
    <message>
        <source>Directions: entrance, parking</source>
        <translation>Saapuminen: sisäänkäynti, pysäköinti</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>As in Finnish: %1</source>
        <extracomment>in an empty field of the English texts</extracomment>
        <translation>Kuten suomeksi: %1</translation>
    </message>
    <message>
        <source>The usual programme of an evening</source>
        <translation>Illan tavallinen ohjelma</translation>
    </message>
</context>
<context>
    <name>kv::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Seuraava tapaaminen</translation>
    </message>
    <message>
        <source>No meeting ahead has a date yet.</source>
        <translation>Yhdelläkään tulevalla tapaamisella ei ole vielä päivää.</translation>
    </message>
    <message>
        <source>Open the year plan</source>
        <translation>Avaa vuosisuunnitelma</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Kutsu</translation>
    </message>
    <message>
        <source>Record attendance</source>
        <translation>Kirjaa läsnäolo</translation>
    </message>
    <message>
        <source>Call again: %1, %2. Hosting on %3.</source>
        <extracomment>%1 is a company, %2 a phone number, %3 the day of the meeting it would host</extracomment>
        <translation>Soita uudelleen: %1, %2. Isäntävuoro %3</translation>
    </message>
    <message>
        <source>Attendance is not recorded: %1, %2.</source>
        <extracomment>%1 is a day, %2 the host</extracomment>
        <translation>Läsnäolo kirjaamatta: %1 %2</translation>
    </message>
    <message>
        <source>Send the invitations: %1, %2. Due %3 (%4).</source>
        <extracomment>%1 is the day of a meeting, %2 the host, %3 a day, %4 &quot;today&quot; or &quot;3 days ago&quot;</extracomment>
        <translation>Kutsut lähettämättä: %1 %2. Lähetyspäivä %3 (%4).</translation>
    </message>
    <message>
        <source>Ask the host: %1, %2. Hosting on %3.</source>
        <extracomment>%1 is a company, %2 a phone number, %3 the day of the meeting it would host</extracomment>
        <translation>Kysy isännyyttä: %1, %2. Isäntävuoro %3</translation>
    </message>
    <message numerus="yes">
        <source>%n companies were at none of the last three meetings.</source>
        <translation>
            <numerusform>%n yritys ei ole ollut mukana kolmessa viime tapaamisessa.</numerusform>
            <numerusform>%n yritystä ei ole ollut mukana kolmessa viime tapaamisessa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Months without a host: %1.</source>
        <extracomment>%1 is a list of months</extracomment>
        <translation>Isäntä puuttuu: %1.</translation>
    </message>
    <message>
        <source>All done. Next task %1.</source>
        <translation>Kaikki hoidettu. Seuraava tehtävä %1</translation>
    </message>
    <message>
        <source>All done.</source>
        <translation>Kaikki hoidettu.</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Tehtävää: %1</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Kirjaa vastaus</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>Make the invitations</source>
        <translation>Tee kutsut</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Kysy</translation>
    </message>
    <message>
        <source>Mark as asked</source>
        <translation>Merkitse kysytyksi</translation>
    </message>
    <message>
        <source>Host asked.</source>
        <translation>Isännyyttä on kysytty.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation>Tee ehdotus</translation>
    </message>
    <message>
        <source>At none of the last three meetings</source>
        <translation>Ei mukana kolmessa viime tapaamisessa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message numerus="yes">
        <source>%n companies with their phone numbers are on the clipboard.</source>
        <translation>
            <numerusform>%n yritys puhelinnumeroineen on leikepöydällä.</numerusform>
            <numerusform>%n yritystä puhelinnumeroineen on leikepöydällä.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 companies have hosted</source>
        <translation>Isäntänä olleita yrityksiä %1, yhteensä %2</translation>
    </message>
    <message>
        <source>Show the rotation</source>
        <translation>Näytä kierto</translation>
    </message>
</context>
<context>
    <name>kv::ui::TopBar</name>
    <message>
        <source>Year %1</source>
        <translation>Vuosi %1</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Työkalurivi</translation>
    </message>
    <message>
        <source>Core group</source>
        <translation>Ydinryhmä</translation>
    </message>
</context>
<context>
    <name>kv::ui::TransferPage</name>
    <message>
        <source>Data transfer</source>
        <translation>Tietojen siirto</translation>
    </message>
    <message>
        <source>You see the changes before you take them in, and can undo them later.</source>
        <translation>Näet muutokset ennen vastaanottoa ja voit kumota ne myöhemmin.</translation>
    </message>
    <message>
        <source>Receive data…</source>
        <translation>Vastaanota tietoja…</translation>
    </message>
    <message>
        <source>Send data…</source>
        <translation>Lähetä tietoja…</translation>
    </message>
    <message>
        <source>Nothing has been sent or received yet. Exchange files go between advisors, protected by four words that you tell each other by telephone.</source>
        <translation>Mitään ei ole vielä lähetetty eikä vastaanotettu. Neuvojat lähettävät toisilleen siirtotiedostoja, jotka suojaa puhelimessa kerrottava tunnussana.</translation>
    </message>
    <message>
        <source>Received files</source>
        <translation>Vastaanotetut tiedostot</translation>
    </message>
    <message>
        <source>Nothing has been received yet.</source>
        <translation>Mitään ei ole vielä vastaanotettu.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutoksia</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Sent files</source>
        <translation>Lähetetyt tiedostot</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Mitään ei ole vielä lähetetty.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Mitä varten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Tietoja</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Henkilöitä</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Jäi</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Lähettäjät</translation>
    </message>
    <message>
        <source>No colleague&apos;s file has come yet.</source>
        <translation>Keneltäkään ei ole vielä tullut tiedostoa.</translation>
    </message>
    <message>
        <source>First file</source>
        <translation>Ensimmäinen tiedosto</translation>
    </message>
    <message>
        <source>Latest file</source>
        <translation>Viimeisin tiedosto</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Kumoa vastaanotto</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Tekniset tiedot</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>kumottu</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>voimassa</translation>
    </message>
    <message>
        <source>To decide (%1)</source>
        <translation>Ratkaistavat (%1)</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Ratkaistavat</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Vastaanotetut</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetyt</translation>
    </message>
    <message>
        <source>Code of the sender&apos;s computer: %1</source>
        <translation>Lähettäjän koneen tunniste: %1</translation>
    </message>
    <message>
        <source>The import was undone. To bring it back, receive the same file again.</source>
        <translation>Vastaanotto kumottiin. Saat sen takaisin ottamalla saman tiedoston uudelleen vastaan.</translation>
    </message>
</context>
<context>
    <name>kv::ui::UiContext</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>kv::ui::UndoActions</name>
    <message>
        <source>Undo: %1</source>
        <translation>Kumoa: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Tee uudelleen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
</context>
<context>
    <name>kv::ui::VariantCards</name>
    <message>
        <source>Shown below</source>
        <translation>Näkyy alla</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>Näytä tämä</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kv::ui::WelcomePage</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (puuttuu)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n ryhmä</numerusform>
            <numerusform>%n ryhmää</numerusform>
        </translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Etsi…</translation>
    </message>
    <message>
        <source>Find the file %1</source>
        <translation>Etsi tiedosto %1</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Poista listalta</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Poista listalta: %1</translation>
    </message>
    <message>
        <source>Find the file</source>
        <translation>Etsi tiedosto</translation>
    </message>
    <message>
        <source>Kiertovuoro files (*.kiertovuoro)</source>
        <translation>Kiertovuoro-tiedostot (*.kiertovuoro)</translation>
    </message>
    <message>
        <source>The year of a core group: who hosts, when, and who came.</source>
        <translation>Ydinryhmän vuosi: kuka isännöi, milloin ja ketkä tulivat.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Viimeksi avatut</translation>
    </message>
    <message>
        <source>No file has been opened on this computer yet.</source>
        <translation>Tällä koneella ei ole vielä avattu tiedostoa.</translation>
    </message>
    <message>
        <source>Drag a file here to open it.</source>
        <translation>Vedä tiedosto tähän avataksesi sen.</translation>
    </message>
</context>
<context>
    <name>kv::ui::WhyPanel</name>
    <message>
        <source>Why this host? %1</source>
        <translation>Miksi tämä isäntä? %1</translation>
    </message>
    <message>
        <source>Why no host?</source>
        <translation>Miksi isäntä puuttuu?</translation>
    </message>
    <message>
        <source>Choose a meeting to see why.</source>
        <translation>Valitse tapaaminen, niin näet miksi.</translation>
    </message>
    <message>
        <source>Why not this company? %1</source>
        <translation>Miksi ei tämä yritys? %1</translation>
    </message>
    <message>
        <source>Has not hosted yet.</source>
        <translation>Ei ole vielä isännöinyt.</translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n time(s), last %1.</source>
        <translation>
            <numerusform>Isäntänä %n kerran, viimeksi %1.</numerusform>
            <numerusform>Isäntänä %n kertaa, viimeksi %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n time(s).</source>
        <translation>
            <numerusform>Isäntänä %n kerran.</numerusform>
            <numerusform>Isäntänä %n kertaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fair share so far: %1.</source>
        <translation>Tasaosuus tähän asti: %1.</translation>
    </message>
    <message>
        <source>Owes turns: %1.</source>
        <translation>Vuoroja velkaa: %1.</translation>
    </message>
    <message>
        <source>Ahead by turns: %1.</source>
        <translation>Vuoroja edellä: %1.</translation>
    </message>
    <message>
        <source>Does not host.</source>
        <translation>Ei isännöi.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Seuraavaksi: %1.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Perustelut</translation>
    </message>
    <message>
        <source>Why not this company</source>
        <translation>Miksi ei tämä yritys</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Mikä puhuu sitä vastaan</translation>
    </message>
</context>
<context>
    <name>kv::ui::YearModel</name>
    <message>
        <source>no meeting</source>
        <translation>ei tapaamista</translation>
    </message>
    <message>
        <source>month off</source>
        <translation>taukokuukausi</translation>
    </message>
    <message>
        <source>date open</source>
        <translation>päivä avoin</translation>
    </message>
    <message>
        <source>no host yet</source>
        <translation>isäntä avoin</translation>
    </message>
    <message>
        <source>no host needed</source>
        <translation>ei tarvita isäntää</translation>
    </message>
    <message>
        <source>theme open</source>
        <translation>teema avoin</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 muuta</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>kiinnitetty</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kv::ui::YearPlanPage</name>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Isäntä</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomaa</translation>
    </message>
    <message>
        <source>Meeting removed.</source>
        <translation>Tapaaminen poistettu.</translation>
    </message>
    <message>
        <source>Year plan</source>
        <translation>Vuosisuunnitelma</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kortit</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Kierto</translation>
    </message>
    <message>
        <source>Make a proposal…</source>
        <translation>Tee ehdotus…</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Lisää tapaaminen</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Avaa tapaaminen</translation>
    </message>
    <message>
        <source>Move a month earlier</source>
        <translation>Siirrä kuukautta aiemmaksi</translation>
    </message>
    <message>
        <source>Move a month later</source>
        <translation>Siirrä kuukautta myöhemmäksi</translation>
    </message>
    <message>
        <source>Move a week earlier</source>
        <translation>Siirrä viikkoa aiemmaksi</translation>
    </message>
    <message>
        <source>Move a week later</source>
        <translation>Siirrä viikkoa myöhemmäksi</translation>
    </message>
    <message>
        <source>Take the host for a swap</source>
        <translation>Ota isäntä vaihtoa varten</translation>
    </message>
    <message>
        <source>Swap hosts with this meeting</source>
        <translation>Vaihda isännät tämän tapaamisen kanssa</translation>
    </message>
    <message>
        <source>Host cancels…</source>
        <translation>Isäntä peruu…</translation>
    </message>
    <message>
        <source>Remove meeting</source>
        <translation>Poista tapaaminen</translation>
    </message>
    <message>
        <source>Months of the year</source>
        <translation>Vuoden kuukaudet</translation>
    </message>
    <message>
        <source>Meetings of the year</source>
        <translation>Vuoden tapaamiset</translation>
    </message>
    <message>
        <source>%1 of %2 companies have hosted</source>
        <translation>Isäntänä olleita yrityksiä %1, yhteensä %2</translation>
    </message>
    <message>
        <source>No meetings are planned for %1.</source>
        <translation>Vuodelle %1 ei ole tapaamisia.</translation>
    </message>
    <message>
        <source>Let the planner move this</source>
        <translation>Salli siirtäminen</translation>
    </message>
    <message>
        <source>Keep this as it is</source>
        <translation>Pidä tämä ennallaan</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>Merkitse: %1</translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>Seuraava vaihe</translation>
    </message>
    <message>
        <source>Moved: %1. Invitations had been sent: tell everybody the new time.</source>
        <translation>Siirretty: %1. Kutsut oli jo lähetetty: kerro kaikille uusi aika.</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Siirretty: %1</translation>
    </message>
    <message>
        <source>Hosts swapped.</source>
        <translation>Isännät vaihdettu.</translation>
    </message>
    <message>
        <source>Choose the other meeting and press Ctrl+V to swap the hosts. Taken: %1</source>
        <translation>Valitse toinen tapaaminen ja vaihda isännät painamalla Ctrl+V. Valittu: %1</translation>
    </message>
    <message>
        <source>Host chosen: %1</source>
        <translation>Isäntä valittu: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The planner may move this again.</source>
        <translation>Tapaamista saa taas siirtää.</translation>
    </message>
    <message>
        <source>Kept as it is in every new proposal.</source>
        <translation>Pysyy ennallaan jokaisessa uudessa ehdotuksessa.</translation>
    </message>
    <message>
        <source>Meeting added.</source>
        <translation>Tapaaminen lisätty.</translation>
    </message>
    <message>
        <source>Repair the plan…</source>
        <translation>Korjaa suunnitelma…</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) do not hold any more.</source>
        <translation>
            <numerusform>%n tapaaminen ei enää pidä.</numerusform>
            <numerusform>%n tapaamista ei enää pidä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserve host: %1</source>
        <translation>Varaisäntä: %1</translation>
    </message>
    <message>
        <source>Wants to host this month: %1</source>
        <translation>Haluaa isännöidä tässä kuussa: %1</translation>
    </message>
    <message>
        <source>No longer the reserve host: %1</source>
        <translation>Ei enää varaisäntä: %1</translation>
    </message>
    <message>
        <source>Why does it host before its turn? %1, %2</source>
        <translation>Miksi isännyys ennen vuoroa? %1, %2</translation>
    </message>
    <message>
        <source>Choose as host</source>
        <translation>Valitse isännäksi</translation>
    </message>
    <message>
        <source>wants to host</source>
        <translation>haluaa isännöidä</translation>
    </message>
    <message>
        <source>Wants to host: %1, %2</source>
        <translation>Haluaa isännöidä: %1, %2</translation>
    </message>
    <message>
        <source>No reserve host any more.</source>
        <translation>Varaisäntä poistettiin.</translation>
    </message>
    <message>
        <source>Why is it kept although something speaks against it?</source>
        <translation>Miksi se pidetään, vaikka jokin puhuu sitä vastaan?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Pidä</translation>
    </message>
</context>
</TS>
