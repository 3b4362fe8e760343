<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_FI" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>To be reviewed: %n record(s) refer to something that was removed.</source>
        <translation>
            <numerusform>To be reviewed: %n record refers to something that was removed.</numerusform>
            <numerusform>To be reviewed: %n records refer to something that was removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRemark</name>
    <message numerus="yes">
        <source>%n companies fit this row. Add the Business ID or the municipality.</source>
        <translation>
            <numerusform>%n company fits this row. Add the Business ID or the municipality.</numerusform>
            <numerusform>%n companies fit this row. Add the Business ID or the municipality.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::MainWindow</name>
    <message numerus="yes">
        <source>The file is whole: %n steps checked.</source>
        <translation>
            <numerusform>The file is whole: %n step checked.</numerusform>
            <numerusform>The file is whole: %n steps checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1/%n meetings held</source>
        <translation>
            <numerusform>%1/%n meeting held</numerusform>
            <numerusform>%1/%n meetings held</numerusform>
        </translation>
    </message>
</context>
</TS>
