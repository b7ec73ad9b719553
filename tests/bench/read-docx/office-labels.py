"""Prints, as JSON, the paragraphs of Word files with the numbers that LibreOffice prints before them, all tracked changes accepted.

Usage: /usr/bin/python3 office-labels.py PROFILE FILE...   (needs soffice and python3-uno)
Output: {"FILE": [{"text": "...", "label": "1."}, ...]}; label is "" for bullets and where there is none. A file that does not open is null.
"""
import json
import os
import signal
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

BULLETS = (6, 8)  # CHAR_SPECIAL and BITMAP of com.sun.star.style.NumberingType


def named(name, value):
    prop = PropertyValue()
    prop.Name, prop.Value = name, value
    return prop


def connect(profile, attempt=0):
    pipe = 'labels%d-%d' % (os.getpid(), attempt)
    office = subprocess.Popen(
        ['soffice', '--headless', '--norestore', '--nologo', '-env:UserInstallation=file://' + profile, '--accept=pipe,name=%s;urp;' % pipe],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', context)
    for _ in range(240):
        try:
            remote = resolver.resolve('uno:pipe,name=%s;urp;StarOffice.ComponentContext' % pipe)
            manager = remote.ServiceManager
            desktop = manager.createInstanceWithContext('com.sun.star.frame.Desktop', remote)
            dispatcher = manager.createInstanceWithContext('com.sun.star.frame.DispatchHelper', remote)
            return office, desktop, dispatcher
        except Exception:
            time.sleep(0.25)
    stop(office)
    sys.exit('soffice does not answer')


def stop(office):
    try:
        os.killpg(office.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    office.wait()


def label_of(paragraph):
    label = getattr(paragraph, 'ListLabelString', '') or ''
    rules = paragraph.NumberingRules
    if not label or rules is None:
        return ''
    level = rules.getByIndex(paragraph.NumberingLevel)
    kind = next((prop.Value for prop in level if prop.Name == 'NumberingType'), None)
    return '' if kind in BULLETS else label


def words_of(paragraph):
    return ''.join(portion.String for portion in paragraph if portion.TextPortionType != 'Footnote')


def paragraphs_of(text):
    for part in text:
        if part.supportsService('com.sun.star.text.Paragraph'):
            yield {'text': words_of(part), 'label': label_of(part)}
        elif part.supportsService('com.sun.star.text.TextTable'):
            for name in part.CellNames:
                yield from paragraphs_of(part.getCellByName(name))


def read(desktop, dispatcher, file):
    document = desktop.loadComponentFromURL('file://' + os.path.abspath(file), '_blank', 0, (named('Hidden', True), named('MacroExecutionMode', 0), named('UpdateDocMode', 0)))
    if document is None:
        return None
    dispatcher.executeDispatch(document.CurrentController.Frame, '.uno:AcceptAllTrackedChanges', '', 0, ())
    found = list(paragraphs_of(document.Text))
    document.close(True)
    return found


def main():
    profile, *files = sys.argv[1:]
    office, desktop, dispatcher = connect(profile)
    labels = {}
    for attempt, file in enumerate(files, 1):
        try:
            labels[file] = read(desktop, dispatcher, file)
        except Exception:  # it fell over this file: the others are read by a new one
            labels[file] = None
            stop(office)
            office, desktop, dispatcher = connect(profile, attempt)
    stop(office)
    json.dump(labels, sys.stdout)


main()
