<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
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
        <source>No plan is possible: %1</source>
        <translation>Suunnitelmaa ei voi tehdä: %1</translation>
    </message>
    <message>
        <source>%1 is not a list that can be read (%2). In Excel, save it as CSV, or copy the rows and paste them here.</source>
        <translation>Tätä luetteloa ei voi lukea: %1 (%2). Tallenna se Excelissä CSV-muodossa, tai kopioi rivit ja liitä ne tähän.</translation>
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
</context>
</TS>
