"""What openpyxl finds in a workbook, as JSON. A warning is an error, but for the one that every sparkline gets."""

import json
import sys
import warnings

import openpyxl

warnings.simplefilter("error")
warnings.filterwarnings("ignore", message="Sparkline Group extension is not supported")


def names_of(book):
    """A list of objects until openpyxl 3.0, a dictionary since."""
    names = getattr(book.defined_names, "definedName", None)
    if names is None:
        return sorted(book.defined_names.keys())
    return sorted(name.name for name in names if name.localSheetId is None)


def look_into(path):
    book = openpyxl.load_workbook(path)
    return {
        "names": names_of(book),
        "active": book.active.title,
        "properties": {"title": book.properties.title, "creator": book.properties.creator},
        "sheets": [
            {
                "name": sheet.title,
                "visible": sheet.sheet_state == "visible",
                "gridlines": sheet.sheet_view.showGridLines,
                "freeze": sheet.freeze_panes,
                "protected": sheet.protection.sheet,
                "password": sheet.protection.password,
                "unlocked": sorted(
                    cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked
                ),
                "rules": sorted(
                    f"{area.sqref} {rule.type}" for area in sheet.conditional_formatting for rule in area.rules
                ),
                "lists": sorted(
                    f"{validation.sqref} {validation.formula1}"
                    for validation in sheet.data_validations.dataValidation
                    if validation.type == "list"
                ),
                "decimals": sorted(
                    str(validation.sqref)
                    for validation in sheet.data_validations.dataValidation
                    if validation.type == "decimal"
                ),
                "charts": len(sheet._charts),
                "links": sum(1 for row in sheet.iter_rows() for cell in row if cell.hyperlink is not None),
                "print": {
                    "area": sheet.print_area,
                    "rows": sheet.print_title_rows,
                    "columns": sheet.print_title_cols,
                    "landscape": sheet.page_setup.orientation == "landscape",
                    "fitted": bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
                    "scale": sheet.page_setup.scale,
                    "breaks": sorted(int(each.id) for each in sheet.col_breaks.brk),
                    "header": sheet.oddHeader.left.text,
                },
            }
            for sheet in book.worksheets
        ],
    }


print(json.dumps([look_into(path) for path in sys.argv[1:]]))
